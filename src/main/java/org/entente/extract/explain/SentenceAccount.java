package org.entente.extract.explain;

import java.util.List;
import java.util.Optional;
import org.entente.extract.genre.Genre;
import org.entente.text.Span;

/// Why a sentence tells what it tells.
///
/// @param sentence its index
/// @param genre what keeps it from being read as news: then no rule is tried
/// @param findings the events that it tells, in text order
/// @param attempts its predicates that gave no event, in text order
/// @param quotedIn the numbers of the statements that quote it, or some of it
public record SentenceAccount(
    int sentence,
    Span span,
    Optional<Genre> genre,
    List<Finding> findings,
    List<Attempt> attempts,
    List<Integer> quotedIn) {

  public SentenceAccount {
    findings = List.copyOf(findings);
    attempts = List.copyOf(attempts);
    quotedIn = List.copyOf(quotedIn);
  }

  /// Whether the sentence tells no event.
  public boolean isSilent() {
    return findings.isEmpty();
  }
}
