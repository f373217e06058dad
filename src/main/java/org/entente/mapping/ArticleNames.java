package org.entente.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.extract.record.Article;
import org.entente.extract.record.EntityId;
import org.entente.text.Span;

/// The IRIs of an article and of what stands in it: stable, so that the same text gets the same
/// names, and readable.
public final class ArticleNames {

  private static final String ID = "https://w3id.org/entente/id/";
  private static final int LONGEST_SLUG = 60;

  private final String article;
  private final String sha256;

  public ArticleNames(Article article) {
    this.sha256 = sha256(article.text());
    this.article = ID + "article/" + slug(article.name(), "article") + "-" + sha256.substring(0, 8);
  }

  /// The article, which also names its graph.
  public Node article() {
    return NodeFactory.createURI(article);
  }

  /// The entity: under one name for all articles, or under this article's.
  public Node entity(EntityId id) {
    String path = escaped(id.path());
    return id.local() ? local(path) : NodeFactory.createURI(ID + path);
  }

  public Node event(int number) {
    return local("event-" + number);
  }

  /// @param index the sentence's index, from 0; its name counts from 1
  Node sentence(int index) {
    return local("sentence-" + (index + 1));
  }

  /// A stretch of text, as RFC 5147 names it.
  public Node mention(Span span) {
    return local("char=" + span.start() + "," + span.end());
  }

  Node measure(int event, int number) {
    return local("measure-" + event + "-" + number);
  }

  Node fact(int number) {
    return local("fact-" + number);
  }

  Node run() {
    return local("run");
  }

  /// The SHA-256 digest of the text in UTF-8, in lower-case hexadecimal.
  String sha256() {
    return sha256;
  }

  /// A name for the graph of an RDF file, readable and its own for each path.
  public static Node file(String fileName, String path) {
    String name = slug(fileName, "file") + "-" + sha256(path).substring(0, 8);
    return NodeFactory.createURI(ID + "file/" + name);
  }

  /// The graph of the facts that the user adds without naming a graph.
  public static Node ownFacts() {
    return NodeFactory.createURI(ID + "graph/own-facts");
  }

  private Node local(String fragment) {
    return NodeFactory.createURI(article + "#" + fragment);
  }

  private static String slug(String name, String ifEmpty) {
    String plain =
        Normalizer.normalize(name.replaceFirst("\\.[A-Za-z0-9]{1,6}$", ""), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-");
    if (plain.length() > LONGEST_SLUG) {
      int cut = plain.lastIndexOf('-', LONGEST_SLUG);
      plain = plain.substring(0, cut > 0 ? cut : LONGEST_SLUG);
    }
    String slug = plain.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? ifEmpty : slug;
  }

  /// Leaves letters and digits of any script as they are and escapes what no IRI may hold.
  private static String escaped(String path) {
    StringBuilder iri = new StringBuilder();
    path.codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || "/-_.~".indexOf(point) >= 0) {
                iri.appendCodePoint(point);
              } else {
                for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                  iri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
                }
              }
            });
    return iri.toString();
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
