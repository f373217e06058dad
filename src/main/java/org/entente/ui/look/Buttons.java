package org.entente.ui.look;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons as this window has them.
public final class Buttons {

  private Buttons() {}

  /// A button of an icon alone, with its name and shortcut as tooltip and for screen readers.
  ///
  /// @param id by which style sheets and tests find it
  public static Button icon(String id, Ikon ikon, String name, Runnable action) {
    Button button = new Button("", new FontIcon(ikon));
    button.setId(id);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(event -> action.run());
    return button;
  }
}
