package org.entente.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.extract.record.Modality;
import org.entente.view.NodeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Colours are told apart by those who see few of them, and from the ground by everyone. Shapes,
/// glyphs and dashes tell the same once more; what differs in shape may be alike in colour.
final class PaletteTest {

  /// WCAG 2.2, 1.4.11: of graphics against what is beside them.
  private static final double CONTRAST = 3;

  /// In CIE 1976; two of the least steps that are seen side by side are 2.3 apart.
  private static final double APART = 14;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyColourStandsOutFromTheGround(Theme theme) {
    Palette palette = Palette.of(theme);
    List<Ink> inks = new ArrayList<>();
    Arrays.stream(NodeKind.values()).map(palette::fill).forEach(inks::add);
    Arrays.stream(Modality.values()).map(palette::ink).forEach(inks::add);
    inks.addAll(groups(palette));
    IntStream.rangeClosed(0, 10).mapToObj(tenth -> palette.shade(tenth / 10.0)).forEach(inks::add);
    inks.add(palette.unmeasured());
    inks.add(palette.accent());
    assertThat(inks)
        .allSatisfy(
            ink ->
                assertThat(Sighted.contrast(ink, palette.background()))
                    .isGreaterThanOrEqualTo(CONTRAST));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void glyphsStandOutFromTheirNode(Theme theme) {
    Palette palette = Palette.of(theme);
    assertThat(NodeKind.values())
        .allSatisfy(
            kind ->
                assertThat(Sighted.contrast(palette.onFill(), palette.fill(kind)))
                    .isGreaterThanOrEqualTo(CONTRAST));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void kindsOfOneShapeAreToldApartByEverySight(Theme theme) {
    Palette palette = Palette.of(theme);
    for (NodeKind.Family family : NodeKind.Family.values()) {
      List<Ink> inks =
          Arrays.stream(NodeKind.values())
              .filter(kind -> kind.family() == family)
              .map(palette::fill)
              .distinct()
              .toList();
      areApart(inks);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void modalitiesAreToldApartByEverySight(Theme theme) {
    areApart(Arrays.stream(Modality.values()).map(Palette.of(theme)::ink).toList());
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void groupsAreToldApartByEverySight(Theme theme) {
    areApart(groups(Palette.of(theme)));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void shadesGrowInLightnessForEverySight(Theme theme) {
    Palette palette = Palette.of(theme);
    for (Sighted sight : Sighted.values()) {
      double[] lightness =
          IntStream.rangeClosed(0, 4)
              .mapToDouble(quarter -> sight.lab(palette.shade(quarter / 4.0))[0])
              .map(value -> theme == Theme.LIGHT ? -value : value)
              .toArray();
      assertThat(lightness).as(sight.name()).isSorted();
      assertThat(lightness[4] - lightness[0]).as(sight.name()).isGreaterThan(25);
    }
  }

  private static List<Ink> groups(Palette palette) {
    return IntStream.range(0, Palette.GROUPS).mapToObj(palette::group).toList();
  }

  private static void areApart(List<Ink> inks) {
    for (Sighted sight : Sighted.values()) {
      for (int one = 0; one < inks.size(); one++) {
        for (int other = 0; other < one; other++) {
          assertThat(sight.distance(inks.get(one), inks.get(other)))
              .as("%s: %06x and %06x", sight, inks.get(one).rgb(), inks.get(other).rgb())
              .isGreaterThanOrEqualTo(APART);
        }
      }
    }
  }
}
