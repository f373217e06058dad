package org.entente.explore.duplicate;

/// How many letters must be put in, left out, changed or swapped with their neighbour to make one
/// word of another (optimal string alignment, Boytsov 2011). Time and memory grow with the product
/// of the lengths.
final class EditDistance {

  private EditDistance() {}

  static int between(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      distance[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      distance[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
            Math.min(
                Math.min(distance[i - 1][j], distance[i][j - 1]) + 1,
                distance[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        distance[i][j] = swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
      }
    }
    return distance[a.length()][b.length()];
  }

  /// Whether two words may be spellings of one name: a letter apart, in words of nine letters and
  /// more two.
  static boolean areSpellings(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (a.equals(b)) {
      return true;
    }
    int allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
    return allowed > 0 && Math.abs(a.length() - b.length()) <= allowed && between(a, b) <= allowed;
  }
}
