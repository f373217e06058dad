package org.entente.extract.event;

import java.util.List;
import java.util.Optional;
import org.entente.extract.record.DateExpression;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Measure;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Meaning;
import org.entente.text.Span;

/// An event as one clause tells it, before it is known whether others tell the same.
///
/// @param head the index of the predicate's token
/// @param said what is said, where the clause tells that somebody says it
/// @param measures what the clause tells of a sanction's or grant's measures
public record Draft(
    Meaning meaning,
    Optional<String> mode,
    Modality modality,
    Optional<DateExpression> date,
    List<Measure> measures,
    EventMention mention,
    int head,
    Optional<Said> said) {

  /// What somebody says.
  ///
  /// @param cue the words of saying
  /// @param parts the words said, without quotation marks, in text order; never empty; more than
  ///   one where other words interrupt them
  /// @param direct whether they are quoted word for word
  public record Said(Span cue, List<Span> parts, boolean direct) {

    public Said {
      parts = List.copyOf(parts);
    }

    /// From the first word said to the last, with what interrupts them.
    public Span content() {
      return parts.getFirst().cover(parts.getLast());
    }

    /// Whether somebody says these words.
    public boolean contains(Span words) {
      return parts.stream().anyMatch(part -> part.contains(words));
    }
  }

  public Draft {
    measures = List.copyOf(measures);
  }

  public int sentence() {
    return mention.sentence();
  }

  List<Filler> in(Role role) {
    return mention.fillers().stream().filter(filler -> filler.role() == role).toList();
  }

  public Draft saying(Said what) {
    return new Draft(meaning, mode, modality, date, measures, mention, head, Optional.of(what));
  }

  Draft with(Optional<DateExpression> newDate, List<Measure> newMeasures) {
    return new Draft(meaning, mode, modality, newDate, newMeasures, mention, head, said);
  }
}
