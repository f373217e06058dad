package org.entente.store.parse;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/// The first few kilobytes of a file, unpacked: enough to see that its name's ending lies.
final class FileHead {

  private static final Pattern WEB_PAGE =
      Pattern.compile("\\A(<\\?xml[^>]*>\\s*)?(<!doctype\\s+html|<html)", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML = Pattern.compile("\\A<(\\?xml|!|([\\w.-]+:)?RDF[\\s>])");
  private static final Pattern JSON = Pattern.compile("\\A(\\{\\s*[\"}]|\\[\\s*\\{)");
  private static final Pattern TRIPLE =
      Pattern.compile("\\A(<[^>\\s]*>|_:\\S+)[ \t]*<[^>\\s]*>\\s");
  private static final Pattern DIRECTIVE =
      Pattern.compile("\\A(@(prefix|base)|(prefix|base|version)\\s)", Pattern.CASE_INSENSITIVE);
  private static final Pattern GRAPHS =
      Pattern.compile(
          "^\\S+\\s*\\{(?!\\|)|\\bgraph\\s+\\S+\\s*\\{",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private final String text;
  private final boolean binary;

  FileHead(byte[] bytes) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    String content = decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
    text = withoutComments(content);
    binary = content.chars().anyMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0);
  }

  /// Whether the content is no text.
  boolean isBinary() {
    return binary;
  }

  boolean isWebPage() {
    return WEB_PAGE.matcher(text).find();
  }

  /// The format to read the file by: the one that its name says, unless its content is plainly
  /// another.
  ///
  /// @param named by the ending of the file's name; empty if that is of no format
  /// @return empty if the content is no RDF as far as can be seen
  Optional<Lang> format(Optional<Lang> named) {
    if (binary) {
      return named.filter(FileHead::isBinary);
    }
    if (isWebPage()) {
      return Optional.empty();
    }
    if (XML.matcher(text).find()) {
      return Optional.of(Lang.RDFXML);
    }
    if (JSON.matcher(text).find()) {
      return Optional.of(Lang.JSONLD);
    }
    if (beginsWithQuad()) {
      return Optional.of(Lang.NQUADS);
    }
    boolean triple = TRIPLE.matcher(text).find();
    boolean directive = DIRECTIVE.matcher(text).find();
    if (named.filter(FileHead::isLines).isPresent()) {
      return directive ? Optional.of(Lang.TRIG) : named;
    }
    if (named.filter(Lang.TURTLE::equals).isPresent()) {
      return GRAPHS.matcher(text).find() ? Optional.of(Lang.TRIG) : named;
    }
    return triple || directive ? Optional.of(Lang.TRIG) : named.filter(lang -> !isBinary(lang));
  }

  /// Asks the parser, if the first line is whole.
  private boolean beginsWithQuad() {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    boolean[] named = {false};
    try {
      RDFParser.fromString(line, Lang.NQUADS)
          .errorHandler(new StopAtError())
          .parse(
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  named[0] = !quad.isDefaultGraph();
                }
              });
    } catch (RiotException e) {
      return false;
    }
    return named[0];
  }

  private static String withoutComments(String content) {
    String rest = content.stripLeading();
    while (rest.startsWith("#")) {
      int end = rest.indexOf('\n');
      rest = end < 0 ? "" : rest.substring(end).stripLeading();
    }
    return rest;
  }

  private static boolean isLines(Lang lang) {
    return RDFLanguages.sameLang(lang, Lang.NTRIPLES) || RDFLanguages.sameLang(lang, Lang.NQUADS);
  }

  private static boolean isBinary(Lang lang) {
    return lang.equals(Lang.RDFTHRIFT) || lang.equals(Lang.RDFPROTO);
  }
}
