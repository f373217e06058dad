package org.entente.explore;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.graph.Node;

/// The end of an IRI, made readable: `…/person/rex-tillerson` is "rex tillerson", `…#hasMeasure` is
/// "has measure".
final class LocalName {

  private LocalName() {}

  static String of(Node node) {
    if (node.isBlank()) {
      String label = node.getBlankNodeLabel();
      return "_:" + label.substring(0, Math.min(6, label.length()));
    }
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    String whole = iri.replaceFirst("[/#:]+$", "");
    int start = Math.max(whole.lastIndexOf('#'), whole.lastIndexOf('/')) + 1;
    String name = decoded(whole.substring(start));
    String words =
        name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})", " ").replaceAll("[-_]+", " ").strip();
    return words.isEmpty() ? iri : name.equals(words) ? name : lowered(words);
  }

  /// "has Measure" is "has measure"; "UN Charter" stays.
  private static String lowered(String words) {
    StringBuilder lowered = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      boolean plain = word.length() > 1 && Character.isLowerCase(word.charAt(1));
      lowered
          .append(lowered.isEmpty() ? "" : " ")
          .append(plain && !lowered.isEmpty() ? word.toLowerCase(Locale.ROOT) : word);
    }
    return lowered.toString();
  }

  private static String decoded(String name) {
    if (name.indexOf('%') < 0) {
      return name;
    }
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
