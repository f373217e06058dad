package org.entente.view.picture;

import java.util.List;
import org.entente.extract.record.Modality;
import org.entente.view.GraphSnapshot;
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

  /// How many groups have a colour of their own.
  public static final int GROUPS = 8;

  private static final Palette LIGHT =
      new Palette(
          Ink.of(0xFBFBFA),
          Ink.of(0x1E2733),
          Ink.of(0x55606E),
          Ink.of(0xD27000),
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
      case COUNTRY -> ink(0x0A6DBF, 0x6B91C9);
      case INTERNATIONAL_ORGANIZATION -> ink(0x00625A, 0x4DAEA5);
      case GOVERNMENT_BODY -> ink(0x5A6199, 0x9CB6FD);
      case ORGANIZATION -> ink(0x3A9ABD, 0x89D2F1);
      case PERSON -> ink(0xC58114, 0xE8B45C);
      case ACTOR -> ink(0x87909C, 0xC1D0D6);
      case AGREEMENT, CALL, CONSULTATION, SUPPORT, CONCESSION -> ink(0x3F9E74, 0x74CFA6);
      case STATEMENT, DEMAND -> ink(0x8967B0, 0xC09FDE);
      case ACCUSATION, THREAT, REJECTION, SANCTION, WEAPONS_TEST, MILITARY_ACTION ->
          ink(0xC6503B, 0xEF8B75);
      case EVENT -> ink(0x76808D, 0xA2ACB8);
      case PLACE -> ink(0x7F705C, 0xE8CDB7);
      case OFFICE -> ink(0xA07E38, 0xBDA768);
      case TOPIC -> ink(0x607C9C, 0x92A9CA);
      case MEASURE -> ink(0x8E466F, 0xA56D98);
      case WEAPON -> ink(0x5E4443, 0xC9C5D3);
      case OTHER -> ink(0x899099, 0xA19C9E);
    };
  }

  /// A node's colour: of its kind, or of what is measured of it.
  public Ink fill(GraphSnapshot graph, int node) {
    float weight = graph.weight(node);
    return switch (graph.emphasis().channel()) {
      case NONE, SIZE -> fill(graph.node(node).kind());
      case SHADE -> Float.isNaN(weight) ? unmeasured() : shade(weight);
      case GROUP -> Float.isNaN(weight) ? unmeasured() : group((int) weight);
    };
  }

  /// The colour of a group; groups beyond [#GROUPS] have that of what is not measured.
  public Ink group(int number) {
    return switch (number) {
      case 0 -> ink(0x0461A0, 0x3C91C8);
      case 1 -> ink(0xD15200, 0xF0884A);
      case 2 -> ink(0x008657, 0x3FC79B);
      case 3 -> ink(0xA85B91, 0xE19CC7);
      case 4 -> ink(0x979336, 0xE4D34A);
      case 5 -> ink(0x272E76, 0xA2A8FC);
      case 6 -> ink(0x7A3B12, 0xB38559);
      case 7 -> ink(0x119BC8, 0xCAE8F7);
      default -> unmeasured();
    };
  }

  /// From pale to strong, and in lightness too, so that it is told without seeing hues.
  ///
  /// @param weight from 0 to 1
  public Ink shade(double weight) {
    Ink least = ink(0x6F91A8, 0x4E6E80);
    Ink most = ink(0x7A0F4A, 0xFFE08A);
    return least.mixed(most, weight);
  }

  /// The colour of nodes of which nothing was measured.
  public Ink unmeasured() {
    return ink(0x899099, 0x6C737C);
  }

  /// How edges, and outlines of events, of a modality are drawn.
  ///
  /// @param width in pixels
  public Pen pen(Modality modality, double width) {
    return new Pen(ink(modality), width, dashes(modality, width));
  }

  public Ink ink(Modality modality) {
    return switch (modality) {
      case ASSERTED -> ink(0x6A96A6, 0x626C79);
      case PLANNED -> ink(0x1463A8, 0x5D90C3);
      case DENIED -> ink(0xC6503B, 0xEF8B75);
      case CLAIMED -> ink(0xB17A12, 0xE0AE55);
      case REQUESTED -> ink(0x9F7FC5, 0xC8B0F4);
      case HYPOTHETICAL -> ink(0x6C807A, 0x8FB0B0);
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
