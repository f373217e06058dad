package org.entente.query.update;

import java.util.List;
import org.entente.query.ParsedUpdate;
import org.entente.store.change.Changes;

/// What is known of an update before it is done.
public sealed interface Preview extends AutoCloseable {

  ParsedUpdate update();

  /// It is not needed any more.
  @Override
  void close();

  /// What it would change, to the last triple.
  ///
  /// @param graphs those that would change, by IRI
  /// @param warnings what the user may not have had in mind, as sentences
  record Worked(
      ParsedUpdate update, Changes changes, List<GraphPreview> graphs, List<String> warnings)
      implements Preview {

    public Worked {
      graphs = List.copyOf(graphs);
      warnings = List.copyOf(warnings);
    }

    @Override
    public void close() {
      changes.close();
    }
  }

  /// Nothing: it would be sent to a server that does not tell in advance, and there is no undo.
  ///
  /// @param where the server's address
  record Unknown(ParsedUpdate update, String where) implements Preview {

    @Override
    public void close() {
      // There is nothing to let go.
    }
  }
}
