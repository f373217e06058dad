package org.entente.view.picture;

/// Which of the two palettes a picture is drawn with.
public enum Theme {
  LIGHT,
  DARK
}
