package org.entente.store.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/// Gathers what a parser gives into batches, bounded in number and in characters.
final class QuadBatches extends StreamRDFBase {

  private static final int QUADS = 4_000;
  private static final long CHARACTERS = 4L << 20;

  private final Runnable statement;
  private final Consumer<List<Quad>> consumer;
  private List<Quad> batch = new ArrayList<>(QUADS);
  private long characters;

  /// @param statement told of each statement
  /// @param consumer gets each batch, and owns it then
  QuadBatches(Runnable statement, Consumer<List<Quad>> consumer) {
    this.statement = statement;
    this.consumer = consumer;
  }

  @Override
  public void triple(Triple triple) {
    quad(Quad.create(Quad.defaultGraphNodeGenerated, triple));
  }

  @Override
  public void quad(Quad quad) {
    statement.run();
    batch.add(quad);
    Node object = quad.getObject();
    characters += object.isLiteral() ? object.getLiteralLexicalForm().length() : 0;
    if (batch.size() == QUADS || characters > CHARACTERS) {
      flush();
    }
  }

  /// Hands over what is left.
  void flush() {
    if (!batch.isEmpty()) {
      consumer.accept(batch);
      batch = new ArrayList<>(QUADS);
      characters = 0;
    }
  }
}
