package org.entente.view.picture;

import java.util.List;
import org.entente.extract.record.Modality;
import org.entente.view.NodeKind;

/// The colours of a picture. Kinds differ in shape and glyph as well, modalities in dashes and mark
/// as well, so nothing is told by colour alone; the hues stay apart for the common forms of colour
/// blindness (after Okabe and Ito, "Color Universal Design", 2008).
///
/// @param background of the whole picture
/// @param text of labels of actors
/// @param quietText of labels of everything else
/// @param accent of what is selected
/// @param onFill of glyphs on a node's colour
/// @param theme which kinds' and edges' colours to take
public record Palette(
    Ink background, Ink text, Ink quietText, Ink accent, Ink onFill, Theme theme) {

  private static final Palette LIGHT =
      new Palette(
          Ink.of(0xFBFBFA),
          Ink.of(0x1E2733),
          Ink.of(0x55606E),
          Ink.of(0xE07B00),
          Ink.of(0xFFFFFF),
          Theme.LIGHT);
  private static final Palette DARK =
      new Palette(
          Ink.of(0x16191E),
          Ink.of(0xECEFF3),
          Ink.of(0xA7B0BC),
          Ink.of(0xFFB347),
          Ink.of(0x12151A),
          Theme.DARK);

  public static Palette of(Theme theme) {
    return switch (theme) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
    };
  }

  public Ink fill(NodeKind kind) {
    return switch (kind) {
      case COUNTRY -> ink(0x3569B0, 0x7CA9E6);
      case INTERNATIONAL_ORGANIZATION -> ink(0x17827F, 0x57BDB7);
      case GOVERNMENT_BODY -> ink(0x6A78B5, 0xA3AEE3);
      case ORGANIZATION -> ink(0x4A90A8, 0x85C1D6);
      case PERSON -> ink(0xC98518, 0xE8B45C);
      case ACTOR -> ink(0x8592A3, 0xA9B4C2);
      case AGREEMENT, CALL, CONSULTATION, SUPPORT, CONCESSION -> ink(0x3F9E74, 0x72CBA1);
      case STATEMENT, DEMAND -> ink(0x8867B0, 0xBBA0E0);
      case ACCUSATION, THREAT, REJECTION, SANCTION, WEAPONS_TEST, MILITARY_ACTION ->
          ink(0xC6503B, 0xF08C76);
      case EVENT -> ink(0x76808D, 0xA2ACB8);
      case PLACE -> ink(0x87705C, 0xC4AC96);
      case OFFICE -> ink(0x957B35, 0xCDB878);
      case TOPIC -> ink(0x66778C, 0x9DB0C7);
      case MEASURE -> ink(0x9A4F78, 0xD48FB4);
      case WEAPON -> ink(0x6B5560, 0xB79FAB);
      case OTHER -> ink(0x8A949F, 0xA3ADB8);
    };
  }

  /// How edges, and outlines of events, of a modality are drawn.
  ///
  /// @param width in pixels
  public Pen pen(Modality modality, double width) {
    return new Pen(ink(modality), width, dashes(modality, width));
  }

  public Ink ink(Modality modality) {
    return switch (modality) {
      case ASSERTED -> ink(0xA3ADB9, 0x626C79);
      case PLANNED -> ink(0x3F7CBF, 0x6FA8E0);
      case DENIED -> ink(0xC6503B, 0xF08C76);
      case CLAIMED -> ink(0xB17A12, 0xE0AE55);
      case REQUESTED -> ink(0x8867B0, 0xBBA0E0);
      case HYPOTHETICAL -> ink(0x6E8A8A, 0x8FB0B0);
    };
  }

  private static List<Double> dashes(Modality modality, double width) {
    double unit = Math.max(1, width);
    return switch (modality) {
      case ASSERTED, DENIED -> List.of();
      case PLANNED -> List.of(6 * unit, 4 * unit);
      case CLAIMED -> List.of(1.6 * unit, 3 * unit);
      case REQUESTED -> List.of(8 * unit, 3 * unit, 1.6 * unit, 3 * unit);
      case HYPOTHETICAL -> List.of(3 * unit, 5 * unit);
    };
  }

  private Ink ink(int light, int dark) {
    return Ink.of(theme == Theme.LIGHT ? light : dark);
  }
}
