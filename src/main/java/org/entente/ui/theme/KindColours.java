package org.entente.ui.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import org.entente.extract.record.Modality;
import org.entente.view.NodeKind;
import org.entente.view.picture.Ink;
import org.entente.view.picture.Palette;

/// The palette of the drawn graph as style sheet, so that lists, legend and graph have the same
/// colours: `-kind-country`, `-modality-denied`.
final class KindColours {

  private KindColours() {}

  /// The sheet as a `data:` URL.
  static String sheet(boolean dark) {
    Palette palette =
        Palette.of(
            dark ? org.entente.view.picture.Theme.DARK : org.entente.view.picture.Theme.LIGHT);
    StringBuilder colours = new StringBuilder(".root {");
    StringBuilder classes = new StringBuilder();
    for (NodeKind kind : NodeKind.values()) {
      String name = name(kind);
      colours.append("-kind-").append(name).append(':').append(hex(palette.fill(kind))).append(';');
      classes.append(
          ".kind-icon.kind-%1$s{-fx-icon-color:-kind-%1$s;-fx-fill:-kind-%1$s;}%n".formatted(name));
      classes.append(".swatch.node-%1$s{-fx-background-color:-kind-%1$s;}%n".formatted(name));
    }
    for (Modality modality : Modality.values()) {
      String name = name(modality);
      colours.append("-modality-").append(name).append(':');
      colours.append(hex(palette.ink(modality))).append(';');
      classes.append(".badge.modality-%1$s{-fx-border-color:-modality-%1$s;}%n".formatted(name));
      classes.append(".swatch.stroke-%1$s{-fx-border-color:-modality-%1$s;}%n".formatted(name));
    }
    String sheet = colours.append("}\n").append(classes).toString();
    return "data:text/css;charset=UTF-8;base64,"
        + Base64.getEncoder().encodeToString(sheet.getBytes(UTF_8));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String hex(Ink ink) {
    return "#%06x".formatted(ink.rgb());
  }
}
