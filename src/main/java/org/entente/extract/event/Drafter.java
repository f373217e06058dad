package org.entente.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.clause.Clause;
import org.entente.extract.clause.Slot;
import org.entente.extract.clause.Tree;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Condition;
import org.entente.extract.rule.Meaning;
import org.entente.extract.rule.RoleSlots;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.Rule.Flag;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Span;

/// Fills a rule's roles from a clause that it fits.
final class Drafter {

  private static final RoleSlots PLACES = new RoleSlots(List.of(List.of("in", "at", "near")));
  private static final double WITHOUT_TARGET = 0.7;

  private final ArticleClauses article;
  private final ActorReader actors;
  private final Parties parties;
  private final TopicReader topics;
  private final ModalityReader modality;
  private final DateReader dates;
  private final ContentReader contents;
  private final Trace trace;
  private final Set<String> instruments;

  Drafter(ArticleClauses article, ActorReader actors, RuleTable rules, Trace trace) {
    this.article = article;
    this.actors = actors;
    this.modality = new ModalityReader(rules);
    this.topics = new TopicReader(article, rules.group("nuclear"));
    this.parties = new Parties(article, actors, rules, topics);
    this.dates = new DateReader(article);
    this.contents = new ContentReader(article);
    this.trace = trace;
    this.instruments = rules.group("instruments");
  }

  /// Empty where the clause does not name who the rule must know.
  Optional<Draft> draft(Rule rule, Frame frame) {
    List<Filler> agents = parties.agents(rule, frame);
    List<Filler> targets = new ArrayList<>(parties.targets(rule, frame, ids(agents)));
    boolean mutual = rule.is(Flag.MUTUAL);
    if (mutual && targets.isEmpty() && agents.size() > 1) {
      agents.forEach(
          each -> targets.add(new Filler(Role.TARGET, each.entity(), each.span(), each.slots())));
    }
    boolean unknownAgent = agents.isEmpty();
    if (unknownAgent
        && (!rule.is(Flag.AGENTLESS) || targets.isEmpty() || hasSubject(rule, frame))) {
      trace.unfilled(frame, rule, Role.AGENT);
      return Optional.empty();
    }
    List<Filler> fillers = new ArrayList<>(agents);
    fillers.addAll(targets);
    List<Filler> things = targets.isEmpty() ? parties.things(rule, frame) : List.of();
    fillers.addAll(things);
    boolean told = addOthers(rule, frame, fillers, ids(fillers)) || !things.isEmpty();
    Optional<Draft.Said> said =
        rule.is(Flag.SPEECH) ? contents.of(frame.sentence(), frame.clause()) : Optional.empty();
    if (targets.isEmpty() && !told && said.isEmpty() && !rule.is(Flag.SOLO)) {
      trace.unfilled(frame, rule, Role.TARGET);
      return Optional.empty();
    }
    return Optional.of(made(rule, frame, fillers, said, targets.isEmpty()));
  }

  /// "The storm killed five people" tells a subject, and one that cannot act, unless the rule asks
  /// for such a one: "the resolution bans exports"; or somebody must have used it: "a bomb".
  private boolean hasSubject(Rule rule, Frame frame) {
    Tree tree = frame.clauses().tree();
    return !rule.asksOfHead(Slot.SUBJECT)
        && frame.tokens(Slot.SUBJECT).stream()
            .anyMatch(at -> !instruments.contains(tree.token(at).lemma()));
  }

  private static Set<EntityId> ids(List<Filler> fillers) {
    return fillers.stream()
        .map(Filler::entity)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean addOthers(Rule rule, Frame frame, List<Filler> fillers, Set<EntityId> known) {
    boolean told = false;
    for (Map.Entry<Role, RoleSlots> entry : rule.roles().entrySet()) {
      Role role = entry.getKey();
      if (role == Role.AGENT || role == Role.TARGET || role == Role.PLACE) {
        continue;
      }
      for (List<String> choice : entry.getValue().choices()) {
        if (rule.is(Flag.SPEECH) && choice.equals(List.of(Slot.CLAUSE))) {
          // what is said is the content, not a topic
          continue;
        }
        List<Filler> found =
            topics
                .fillers(
                    role,
                    frame.sentence(),
                    role == Role.WEAPON
                        ? frame.tokens(choice)
                        : topical(frame, frame.tokens(choice)))
                .stream()
                .filter(filler -> !known.contains(filler.entity()))
                .toList();
        if (!found.isEmpty()) {
          fillers.addAll(frame.through(choice, found));
          told = true;
          break;
        }
      }
    }
    RoleSlots places = rule.roles().getOrDefault(Role.PLACE, PLACES);
    places.choices().stream()
        .map(
            choice ->
                frame.through(
                    choice, topics.fillers(Role.PLACE, frame.sentence(), frame.tokens(choice))))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .ifPresent(
            found ->
                found.stream()
                    .filter(filler -> !known.contains(filler.entity()))
                    .forEach(fillers::add));
    return told;
  }

  /// A phrase that is itself an actor is a party, not a topic.
  private List<Integer> topical(Frame frame, List<Integer> tokens) {
    return tokens.stream().filter(at -> !actors.isHead(frame.sentence(), at)).toList();
  }

  private Draft made(
      Rule rule,
      Frame frame,
      List<Filler> fillers,
      Optional<Draft.Said> said,
      boolean withoutTarget) {
    Clause clause = frame.clause();
    Meaning meaning = rule.meaning().orElseThrow();
    Modality how = modality.of(frame.clauses(), clause, frame.light());
    boolean negated = clause.negated() || frame.light().filter(Clause::negated).isPresent();
    if (negated && rule.negated().isPresent()) {
      meaning = rule.negated().get();
      how = Modality.ASSERTED;
    } else if (negated
        && rule.conditions().stream().anyMatch(Condition.Negated.class::isInstance)) {
      // what is not done is the event: "would not abide by the ruling"
      how = Modality.ASSERTED;
    }
    if (how == Modality.PLANNED && ModalityReader.isFuture(frame.light().orElse(clause))) {
      meaning = meaning.promised();
    }
    Span trigger = trigger(frame);
    Span span = trigger;
    fillers.sort(Comparator.comparing(Filler::span).thenComparing(Filler::role));
    for (Filler filler : fillers) {
      span = span.cover(filler.span());
    }
    if (said.isPresent()) {
      span = span.cover(said.get().content());
    }
    for (int object : frame.tokens(Slot.OBJECT)) {
      span = span.cover(frame.clauses().tree().token(object).span());
    }
    double confidence =
        withoutTarget && !rule.is(Flag.SOLO)
            ? rule.confidence() * WITHOUT_TARGET
            : rule.confidence();
    return new Draft(
        meaning,
        rule.mode(),
        how,
        dates.of(frame.sentence(), clause, frame.light()),
        List.of(),
        new EventMention(frame.sentence(), span, trigger, fillers, rule.id(), confidence),
        clause.head(),
        said);
  }

  private Span trigger(Frame frame) {
    Clause clause = frame.clause();
    Span own =
        article.text().sentences().get(frame.sentence()).spanOf(clause.first(), clause.end());
    return frame
        .light()
        .filter(light -> light.head() < clause.head())
        .map(light -> own.cover(frame.clauses().tree().token(light.head()).span()))
        .orElse(own);
  }
}
