package org.entente.ui.look;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/// Pop-overs as this window has them.
public final class PopOvers {

  private PopOvers() {}

  /// A pop-over that stays where it is put, in the colours of the window.
  ///
  /// @param arrow where its arrow is
  public static PopOver of(Node content, PopOver.ArrowLocation arrow) {
    PopOver over = new PopOver(content);
    // Its own style sheet would outrank that of the window, and is for light colours only.
    over.getRoot().getStylesheets().clear();
    over.setAnimated(false);
    over.setDetachable(false);
    over.setArrowLocation(arrow);
    return over;
  }
}
