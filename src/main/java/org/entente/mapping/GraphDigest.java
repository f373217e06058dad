package org.entente.mapping;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/// By which one can tell whether an article's graph is still as it was written, kept in the graph
/// itself: the sum, modulo 2^256, of the SHA-256 of each triple in N-Triples. A sum does not depend
/// on the order, so nothing need be sorted or held (Bellare and Micciancio 1997, AdHASH).
public final class GraphDigest {

  private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

  private GraphDigest() {}

  /// Whether the graph bears a digest and is no longer what it was when it got it.
  public static boolean isChanged(Graph graph) {
    List<Triple> written = graph.find(Node.ANY, En.graphDigest, Node.ANY).toList();
    return !written.isEmpty()
        && !(written.size() == 1 && written.getFirst().getObject().equals(of(graph)));
  }

  /// The digest of all triples but those that tell a digest.
  static Node of(Graph graph) {
    MessageDigest sha = sha256();
    BigInteger[] sum = {BigInteger.ZERO};
    graph
        .find()
        .filterDrop(triple -> triple.getPredicate().equals(En.graphDigest))
        .mapWith(triple -> NodeFmtLib.str(triple).getBytes(StandardCharsets.UTF_8))
        .forEachRemaining(line -> sum[0] = sum[0].add(new BigInteger(1, sha.digest(line))));
    return NodeFactory.createLiteralDT(
        "%064x".formatted(sum[0].mod(MODULUS)), XSDDatatype.XSDhexBinary);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
