package org.entente.ui.look;

import java.util.Locale;
import javafx.scene.control.Label;
import org.entente.extract.record.Modality;

/// How firmly something is stated, as a small badge: word and colour both.
public final class ModalityBadge {

  private ModalityBadge() {}

  public static Label of(Modality modality) {
    Label badge = new Label(word(modality));
    badge.getStyleClass().addAll("badge", "modality-" + modality.name().toLowerCase(Locale.ROOT));
    badge.setMinWidth(Label.USE_PREF_SIZE);
    return badge;
  }

  /// The modality in a word.
  public static String word(Modality modality) {
    return modality.name().toLowerCase(Locale.ROOT);
  }
}
