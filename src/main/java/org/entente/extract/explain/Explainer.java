package org.entente.extract.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.event.Trace;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Speech;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Sentence;

/// Listens while an article is extracted and then says why. For one article and one thread.
public final class Explainer {

  private final RuleTable rules;
  private final TrialRecorder trials;

  public Explainer(RuleTable rules) {
    this.rules = rules;
    this.trials = new TrialRecorder(rules);
  }

  /// What the extraction is to tell its trials to.
  public Trace trace() {
    return trials;
  }

  /// @param extraction what came of the trials that were heard
  public Explanation explain(Extraction extraction) {
    Map<Integer, List<Finding>> findings = new HashMap<>();
    for (Event event : extraction.events()) {
      for (EventMention mention : event.mentions()) {
        findings
            .computeIfAbsent(mention.sentence(), _ -> new ArrayList<>())
            .add(finding(event, mention));
      }
    }
    findings
        .values()
        .forEach(list -> list.sort(Comparator.comparing(each -> each.mention().trigger())));
    return new Explanation(
        extraction,
        extraction.text().sentences().stream()
            .map(
                sentence ->
                    new SentenceAccount(
                        sentence.index(),
                        sentence.span(),
                        trials.genre(sentence.index()),
                        findings.getOrDefault(sentence.index(), List.of()),
                        trials.attempts(
                            sentence.index(),
                            findings.getOrDefault(sentence.index(), List.of()).stream()
                                .map(Finding::mention)
                                .toList()),
                        quoting(extraction, sentence)))
            .toList());
  }

  private Finding finding(Event event, EventMention mention) {
    Optional<TrialRecorder.Firing> firing = trials.firing(mention);
    return new Finding(
        event.number(),
        mention,
        rules.rule(mention.rule()),
        firing.map(TrialRecorder.Firing::clause));
  }

  private static List<Integer> quoting(Extraction extraction, Sentence sentence) {
    return extraction.events().stream()
        .filter(event -> event.speech().filter(speech -> quotes(speech, sentence)).isPresent())
        .map(Event::number)
        .toList();
  }

  private static boolean quotes(Speech speech, Sentence sentence) {
    return speech.parts().stream().anyMatch(part -> part.overlaps(sentence.span()));
  }
}
