package org.entente.view.picture;

/// How colours look to people of normal sight and to those who lack one sort of cones, by the
/// matrices of G. M. Machado et al., "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", 2009 (severity 1).
enum Sighted {
  ALL_CONES(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  Sighted(double... matrix) {
    this.matrix = matrix;
  }

  /// WCAG 2.2, "contrast ratio": from 1 to 21.
  static double contrast(Ink one, Ink other) {
    double first = luminance(linear(one));
    double second = luminance(linear(other));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /// How different two colours look, in CIE 1976.
  double distance(Ink one, Ink other) {
    double[] first = lab(one);
    double[] second = lab(other);
    return Math.hypot(first[0] - second[0], Math.hypot(first[1] - second[1], first[2] - second[2]));
  }

  /// CIELAB of a colour as it is seen, under the white of sRGB.
  double[] lab(Ink ink) {
    double[] light = linear(ink);
    double[] seen = new double[3];
    for (int row = 0; row < 3; row++) {
      double sum = 0;
      for (int column = 0; column < 3; column++) {
        sum += matrix[3 * row + column] * light[column];
      }
      seen[row] = Math.clamp(sum, 0, 1);
    }
    double x = bent((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
    double y = bent(luminance(seen));
    double z = bent((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double bent(double value) {
    return value > 216 / 24389.0 ? Math.cbrt(value) : (24389 / 27.0 * value + 16) / 116;
  }

  private static double luminance(double[] light) {
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }

  private static double[] linear(Ink ink) {
    return new double[] {linear(ink.red()), linear(ink.green()), linear(ink.blue())};
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
