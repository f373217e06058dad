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
  /// @param content the words said, without quotation marks
  /// @param direct whether they are quoted word for word
  public record Said(Span cue, Span content, boolean direct) {}

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
