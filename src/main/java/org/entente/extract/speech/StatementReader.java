package org.entente.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.event.ArticleClauses;
import org.entente.extract.event.Draft;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.Filler;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Span;

/// Completes the statements of an article: what is quoted gets the quotation as its content, a
/// quotation that goes on after its speaker stays one statement, and quotations and "according to"
/// that no rule saw get their speakers.
public final class StatementReader {

  private static final double MOSTLY = 0.6;

  private final RuleTable rules;

  public StatementReader(RuleTable rules) {
    this.rules = rules;
  }

  /// @param drafts what the rules found, in text order
  /// @return the same with their quotations, and the further statements, in text order
  public List<Draft> read(ArticleClauses article, List<Draft> drafts) {
    List<Quotation> quotations = new QuotationFinder().find(article.text());
    List<Draft> all = new Pass(article, quotations, drafts).read();
    all.addAll(new AccordingReader(article).read());
    all.removeIf(draft -> article.genre(draft.sentence()).isPresent());
    all.sort(
        Comparator.comparingInt(Draft::sentence).thenComparing(draft -> draft.mention().trigger()));
    return all;
  }

  /// The reading of one article.
  private final class Pass {

    private final ArticleClauses article;
    private final List<Quotation> quotations;
    private final SpeakerFinder speakers;
    private final List<Draft> all;

    /// The statements that tell of each sentence, by their places in `all`.
    private final Map<Integer, Set<Integer>> statements = new HashMap<>();

    /// The statement that each quotation belongs to, by its place in `all`.
    private final Map<Quotation, Integer> owners = new HashMap<>();

    /// Where in `all` the draft of each predicate is, by its sentence and token.
    private final Map<List<Integer>, Integer> places = new HashMap<>();

    /// The statements whose quotations have a tag, by their places in `all`.
    private final Set<Integer> sure = new HashSet<>();

    Pass(ArticleClauses article, List<Quotation> quotations, List<Draft> drafts) {
      this.article = article;
      this.quotations = quotations;
      this.speakers = new SpeakerFinder(article, quotations, rules);
      this.all = new ArrayList<>(drafts);
      for (int at = 0; at < all.size(); at++) {
        places.put(place(all.get(at)), at);
      }
    }

    List<Draft> read() {
      Map<Integer, List<Quotation>> bySentence = new HashMap<>();
      for (Quotation each : quotations) {
        for (int at = each.first(); at <= each.last(); at++) {
          bySentence.computeIfAbsent(at, _ -> new ArrayList<>()).add(each);
        }
      }
      quotations.forEach(this::tag);
      for (int at = 0; at < all.size(); at++) {
        Draft draft = all.get(at);
        if (draft.said().isPresent() && !sure.contains(at)) {
          quote(at, draft.said().get(), bySentence.getOrDefault(draft.sentence(), List.of()));
          index(at);
        }
      }
      for (int at = 0; at < quotations.size(); at++) {
        Quotation quotation = quotations.get(at);
        if (!owners.containsKey(quotation) && !isInside(quotation)) {
          speak(quotation, at == 0 ? Optional.empty() : Optional.of(quotations.get(at - 1)));
        }
      }
      return all;
    }

    /// Gives a quotation with a tag behind it to whom the tag names, whatever the grammar made of
    /// the tag's verb.
    private void tag(Quotation quotation) {
      Optional<Draft> tagged = speakers.tagged(quotation);
      if (tagged.isEmpty()) {
        return;
      }
      Draft told = tagged.get();
      Optional<Integer> same = Optional.ofNullable(places.get(place(told)));
      if (same.isEmpty()) {
        add(told, quotation);
        sure.add(all.size() - 1);
        return;
      }
      int at = same.get();
      if (all.get(at).said().isPresent() && sure.add(at)) {
        boolean agreed = speakers(all.get(at)).equals(speakers(told));
        all.set(at, agreed ? all.get(at).saying(told.said().orElseThrow()) : told);
        owners.put(quotation, at);
        index(at);
      }
    }

    private static Set<EntityId> speakers(Draft draft) {
      return draft.mention().fillers().stream()
          .filter(SpeakerFinder::isSpeaker)
          .map(Filler::entity)
          .collect(Collectors.toSet());
    }

    private static List<Integer> place(Draft draft) {
      return List.of(draft.sentence(), draft.head());
    }

    /// Puts the quotations that the content mostly consists of in its place.
    private void quote(int at, Draft.Said said, List<Quotation> near) {
      List<Span> parts = new ArrayList<>();
      boolean direct = false;
      for (Span part : said.parts()) {
        Optional<Quotation> quotation =
            near.stream()
                .filter(each -> !each.content().overlaps(said.cue()))
                .filter(each -> mostly(part, each.content()))
                .findFirst();
        quotation.ifPresent(each -> owners.put(each, at));
        direct |= quotation.isPresent();
        Span words = quotation.map(Quotation::content).orElse(part);
        if (parts.isEmpty() || parts.getLast().end() <= words.start()) {
          parts.add(words);
        }
      }
      if (direct) {
        all.set(at, all.get(at).saying(new Draft.Said(said.cue(), parts, true)));
      }
    }

    private void speak(Quotation quotation, Optional<Quotation> before) {
      Optional<Integer> owner = before.map(owners::get);
      if (owner.isPresent() && !before.orElseThrow().closed() && opensParagraph(quotation)) {
        goOn(owner.get(), quotation);
        return;
      }
      Optional<Draft> found = speakers.speakerOf(quotation);
      if (found.isPresent()) {
        Optional<Integer> same = sameCue(found.get());
        same.ifPresentOrElse(at -> goOn(at, quotation), () -> add(found.get(), quotation));
      } else if (owner.isPresent() && follows(before.orElseThrow(), quotation)) {
        goOn(owner.get(), quotation);
      } else if (speakers.opens(quotation)) {
        last(quotation.first() - 1)
            .ifPresent(at -> add(SpeakerFinder.continued(all.get(at), quotation), quotation));
      }
    }

    private void add(Draft draft, Quotation quotation) {
      all.add(draft);
      owners.put(quotation, all.size() - 1);
      index(all.size() - 1);
    }

    /// Adds the quotation to a statement that other words interrupt.
    private void goOn(int at, Quotation quotation) {
      Draft.Said said = all.get(at).said().orElseThrow();
      List<Span> parts = new ArrayList<>(said.parts());
      parts.add(quotation.content());
      parts.sort(null);
      all.set(at, all.get(at).saying(new Draft.Said(said.cue(), parts, true)));
      owners.put(quotation, at);
      index(at);
    }

    private void index(int at) {
      Draft draft = all.get(at);
      Set<Integer> sentences = new HashSet<>(Set.of(draft.sentence()));
      for (Span part : draft.said().orElseThrow().parts()) {
        article.text().sentenceAt(part.start()).ifPresent(each -> sentences.add(each.index()));
        article.text().sentenceAt(part.end() - 1).ifPresent(each -> sentences.add(each.index()));
      }
      sentences.forEach(each -> statements.computeIfAbsent(each, _ -> new HashSet<>()).add(at));
    }

    private boolean isInside(Quotation quotation) {
      for (int sentence = quotation.first(); sentence <= quotation.last(); sentence++) {
        for (int at : statements.getOrDefault(sentence, Set.of())) {
          if (all.get(at).said().orElseThrow().parts().stream()
              .anyMatch(part -> part.overlaps(quotation.content()))) {
            return true;
          }
        }
      }
      return false;
    }

    private Optional<Integer> sameCue(Draft draft) {
      return statements.getOrDefault(draft.sentence(), Set.of()).stream()
          .filter(at -> all.get(at).mention().trigger().equals(draft.mention().trigger()))
          .findFirst();
    }

    /// The last statement of a sentence.
    private Optional<Integer> last(int sentence) {
      return statements.getOrDefault(sentence, Set.of()).stream()
          .filter(at -> all.get(at).mention().fillers().stream().anyMatch(SpeakerFinder::isSpeaker))
          .max(Comparator.comparing(at -> all.get(at).mention().trigger()));
    }

    /// Whether the quotation goes on where the other left off, in the same paragraph.
    private boolean follows(Quotation before, Quotation quotation) {
      return speakers.opens(quotation)
          && before.last() >= quotation.first() - 1
          && paragraph(before) == paragraph(quotation);
    }

    private boolean opensParagraph(Quotation quotation) {
      return speakers.opens(quotation)
          && (quotation.first() == 0
              || paragraph(quotation)
                  != article.text().sentences().get(quotation.first() - 1).paragraph());
    }

    private int paragraph(Quotation quotation) {
      return article.text().sentences().get(quotation.first()).paragraph();
    }
  }

  /// Whether most of the content that the grammar gives lies within the quotation.
  private static boolean mostly(Span content, Span quotation) {
    int shared =
        Math.min(content.end(), quotation.end()) - Math.max(content.start(), quotation.start());
    return shared >= MOSTLY * content.length();
  }
}
