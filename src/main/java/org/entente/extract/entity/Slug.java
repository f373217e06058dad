package org.entente.extract.entity;

import java.text.Normalizer;
import java.util.Locale;

/// Names as parts of IRIs: lower-case ASCII letters and digits with hyphens between.
public final class Slug {

  private static final int LONGEST = 60;

  private Slug() {}

  /// The words of a name, folded to ASCII and cut after at most 60 characters at a word's end. A
  /// name without a letter that can be folded (all in Chinese, say) is told by its hash.
  public static String of(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replace("ł", "l")
            .replace("Ł", "L")
            .replace("ø", "o")
            .replace("Ø", "O")
            .replace("ß", "ss")
            .replace("ı", "i")
            .replace("đ", "d")
            .replace("æ", "ae")
            .replaceAll("['’.]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    if (folded.isEmpty()) {
      return "x" + Integer.toHexString(name.hashCode());
    }
    if (folded.length() <= LONGEST) {
      return folded;
    }
    int cut = folded.lastIndexOf('-', LONGEST);
    String kept = folded.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
    // Two long phrases that begin alike must not become one entity.
    return kept + "-" + Integer.toHexString(folded.hashCode());
  }
}
