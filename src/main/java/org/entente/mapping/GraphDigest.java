package org.entente.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/// By which one can tell whether an article's graph is still as it was written: the SHA-256 of its
/// triples as sorted N-Triples, kept in the graph itself.
public final class GraphDigest {

  private GraphDigest() {}

  /// Whether the graph bears a digest and is no longer what it was when it got it.
  public static boolean isChanged(Graph graph) {
    List<Triple> written = graph.find(Node.ANY, En.graphDigest, Node.ANY).toList();
    return !written.isEmpty()
        && !(written.size() == 1 && written.getFirst().getObject().equals(of(graph)));
  }

  /// The digest of all triples but those that tell a digest.
  static Node of(Graph graph) {
    MessageDigest digest = sha256();
    graph.find().toList().stream()
        .filter(triple -> !triple.getPredicate().equals(En.graphDigest))
        .map(NodeFmtLib::str)
        .sorted()
        .forEach(
            line -> {
              digest.update(line.getBytes(StandardCharsets.UTF_8));
              digest.update((byte) '\n');
            });
    return NodeFactory.createLiteralDT(
        HexFormat.of().formatHex(digest.digest()), XSDDatatype.XSDhexBinary);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
