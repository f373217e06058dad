package org.entente.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// Light or dark, by the user's wish or the system's: AtlantaFX's sheet for the whole program, ours
/// for the scenes that are dressed. Menus and pop-ups take the sheets of the scene they open above.
public final class Theme {

  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(Appearance.SYSTEM);
  private final BooleanBinding dark =
      Bindings.createBooleanBinding(
          this::wantsDark, appearance, Platform.getPreferences().colorSchemeProperty());

  public Theme() {
    dark.subscribe(on -> dressAll(on));
  }

  public ObjectProperty<Appearance> appearance() {
    return appearance;
  }

  /// Whether the window is dark now.
  public BooleanBinding dark() {
    return dark;
  }

  /// Keeps a scene in these colours from now on.
  public void dress(Scene scene) {
    dark.subscribe(
        on ->
            scene
                .getStylesheets()
                .setAll(
                    List.of(
                        sheet(on ? "dark.css" : "light.css"),
                        KindColours.sheet(on),
                        sheet("entente.css"))));
  }

  private boolean wantsDark() {
    return switch (appearance.get()) {
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
      case LIGHT -> false;
      case DARK -> true;
    };
  }

  private static void dressAll(boolean dark) {
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name)).toExternalForm();
  }
}
