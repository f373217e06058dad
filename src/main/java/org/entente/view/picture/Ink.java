package org.entente.view.picture;

/// A colour.
///
/// @param rgb red, green and blue, eight bits each: `0xRRGGBB`
/// @param opacity from 0, invisible, to 1
public record Ink(int rgb, double opacity) {

  public static Ink of(int rgb) {
    return new Ink(rgb, 1);
  }

  public Ink faded(double factor) {
    return new Ink(rgb, opacity * factor);
  }

  /// The colour between this one and another, both taken as opaque.
  ///
  /// @param share how much of the other colour, from 0 to 1
  public Ink mixed(Ink other, double share) {
    int red = mix(rgb >> 16 & 0xFF, other.rgb >> 16 & 0xFF, share);
    int green = mix(rgb >> 8 & 0xFF, other.rgb >> 8 & 0xFF, share);
    int blue = mix(rgb & 0xFF, other.rgb & 0xFF, share);
    return new Ink(red << 16 | green << 8 | blue, opacity);
  }

  public int red() {
    return rgb >> 16 & 0xFF;
  }

  public int green() {
    return rgb >> 8 & 0xFF;
  }

  public int blue() {
    return rgb & 0xFF;
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
