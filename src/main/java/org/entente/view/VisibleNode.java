package org.entente.view;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.entente.extract.record.Modality;
import org.jspecify.annotations.Nullable;

/// A node of the visible graph.
///
/// @param term the RDF term it stands for; its identity
/// @param label what is written beside it, short
/// @param description what a tooltip says: for an event its whole label; may be empty
/// @param kind what it is
/// @param modality how firmly an event is stated; [Modality#ASSERTED] for all that is no event
/// @param neighbours how many neighbours it has in the store, of those that may be drawn; negative
///   if that is not known
/// @param day when an event happens, or begins; null if that is not known, and for all that is no
///   event
public record VisibleNode(
    Node term,
    String label,
    String description,
    NodeKind kind,
    Modality modality,
    int neighbours,
    @Nullable LocalDate day) {

  /// A node of no known day.
  public VisibleNode(
      Node term,
      String label,
      String description,
      NodeKind kind,
      Modality modality,
      int neighbours) {
    this(term, label, description, kind, modality, neighbours, null);
  }
}
