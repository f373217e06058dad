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
import org.entente.extract.rule.Meaning;
import org.entente.extract.rule.RoleSlots;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.Rule.Flag;
import org.entente.extract.rule.Rule.Part;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Span;
import org.entente.text.Token;

/// Fills a rule's roles from a clause that it fits.
final class Drafter {

  private static final RoleSlots PLACES = new RoleSlots(List.of(List.of("in", "at", "near")));
  private static final double WITHOUT_TARGET = 0.7;

  private final ArticleClauses article;
  private final ActorReader actors;
  private final RuleTable rules;
  private final TopicReader topics;
  private final ModalityReader modality;
  private final DateReader dates;
  private final ContentReader contents;
  private final Trace trace;

  Drafter(ArticleClauses article, ActorReader actors, RuleTable rules, Trace trace) {
    this.article = article;
    this.actors = actors;
    this.rules = rules;
    this.modality = new ModalityReader(rules);
    this.topics = new TopicReader(article, rules.group("nuclear"));
    this.dates = new DateReader(article);
    this.contents = new ContentReader(article);
    this.trace = trace;
  }

  /// Empty where the clause does not name who the rule must know.
  Optional<Draft> draft(Rule rule, Frame frame) {
    List<Filler> agents = acting(Role.AGENT, rule, frame);
    List<Filler> targets = new ArrayList<>(acting(Role.TARGET, rule, frame));
    Set<EntityId> acting = ids(agents);
    boolean mutual = rule.is(Flag.MUTUAL);
    targets.removeIf(target -> acting.contains(target.entity()));
    if (mutual && targets.isEmpty() && agents.size() > 1) {
      agents.forEach(
          each -> targets.add(new Filler(Role.TARGET, each.entity(), each.span(), each.slots())));
    }
    boolean unknownAgent = agents.isEmpty();
    if (unknownAgent && (!rule.is(Flag.AGENTLESS) || targets.isEmpty() || hasSubject(frame))) {
      trace.unfilled(frame, rule, Role.AGENT);
      return Optional.empty();
    }
    List<Filler> fillers = new ArrayList<>(agents);
    fillers.addAll(targets);
    boolean told = targets.isEmpty() && addUnknownTarget(rule, frame, fillers);
    told |= addOthers(rule, frame, fillers, ids(fillers));
    Optional<Draft.Said> said =
        rule.is(Flag.SPEECH) ? contents.of(frame.sentence(), frame.clause()) : Optional.empty();
    if (targets.isEmpty() && !told && said.isEmpty() && !rule.is(Flag.SOLO)) {
      trace.unfilled(frame, rule, Role.TARGET);
      return Optional.empty();
    }
    return Optional.of(made(rule, frame, fillers, said, targets.isEmpty()));
  }

  /// "The storm killed five people" tells a subject, and one that cannot act.
  private static boolean hasSubject(Frame frame) {
    return !frame.tokens(Slot.SUBJECT).isEmpty();
  }

  private static Set<EntityId> ids(List<Filler> fillers) {
    return fillers.stream()
        .map(Filler::entity)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Filler> acting(Role role, Rule rule, Frame frame) {
    for (List<String> choice : rule.slots(role).choices()) {
      List<Filler> fillers = parties(role, rule, frame, choice);
      if (!fillers.isEmpty()) {
        return through(frame, choice, fillers);
      }
    }
    return role == Role.TARGET ? struck(rule, frame) : List.of();
  }

  /// Whom a judgement of an event is about is who did it: in "condemned the attack on the church by
  /// rebels" the rebels, not the church.
  private List<Filler> parties(Role role, Rule rule, Frame frame, List<String> choice) {
    List<Integer> tokens = tokens(frame, choice);
    if (role == Role.AGENT || rule.part() == Part.NOUN || rule.asksOfHead(Slot.OBJECT)) {
      return actors.fillers(role, frame.sentence(), tokens);
    }
    Tree tree = frame.clauses().tree();
    Map<Boolean, List<Integer>> split =
        tokens.stream().collect(Collectors.partitioningBy(at -> isDeed(tree.token(at))));
    List<Filler> found =
        new ArrayList<>(
            actors.fillers(role, frame.sentence(), split.getOrDefault(false, List.of())));
    List<Integer> deeds = split.getOrDefault(true, List.of());
    found.addAll(actors.doers(role, frame.sentence(), deeds));
    if (found.isEmpty() && !deeds.isEmpty() && !frame.clause().passive()) {
      // the parse hangs "by rebels" on the verb as often as on the noun
      found.addAll(actors.fillers(role, frame.sentence(), frame.tokens("by")));
    }
    return found;
  }

  /// Whether the noun tells what one side does to another, as "attack" does and "talks" does not.
  private boolean isDeed(Token token) {
    List<Rule> told = token.isNoun() ? rules.of(Part.NOUN, token.lemma()) : List.of();
    return !told.isEmpty() && told.stream().noneMatch(rule -> rule.is(Flag.MUTUAL));
  }

  /// What is acted on may also be a place, or somebody whom nothing else is known of but the name.
  private List<Filler> struck(Rule rule, Frame frame) {
    for (List<String> choice : rule.slots(Role.TARGET).choices()) {
      List<Integer> tokens = tokens(frame, choice);
      boolean event = !tokens.isEmpty() && namedByRule(rule, frame).containsAll(tokens);
      List<Filler> places = actors.placesOrNames(Role.TARGET, frame.sentence(), tokens, event);
      if (!places.isEmpty()) {
        return through(frame, choice, places);
      }
    }
    return List.of();
  }

  /// Notes which of the choice's slots gave the fillers.
  private static List<Filler> through(Frame frame, List<String> choice, List<Filler> fillers) {
    String slots =
        choice.stream()
            .filter(slot -> !frame.tokens(slot).isEmpty())
            .collect(Collectors.joining("+"));
    return fillers.stream().map(filler -> filler.through(slots)).toList();
  }

  private static List<Integer> tokens(Frame frame, List<String> slots) {
    return slots.stream().flatMap(slot -> frame.tokens(slot).stream()).distinct().toList();
  }

  private boolean addOthers(Rule rule, Frame frame, List<Filler> fillers, Set<EntityId> parties) {
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
                        ? tokens(frame, choice)
                        : topical(frame, tokens(frame, choice)))
                .stream()
                .filter(filler -> !parties.contains(filler.entity()))
                .toList();
        if (!found.isEmpty()) {
          fillers.addAll(through(frame, choice, found));
          told = true;
          break;
        }
      }
    }
    RoleSlots places = rule.roles().getOrDefault(Role.PLACE, PLACES);
    places.choices().stream()
        .map(
            choice ->
                through(
                    frame,
                    choice,
                    topics.fillers(Role.PLACE, frame.sentence(), tokens(frame, choice))))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .ifPresent(
            found ->
                found.stream()
                    .filter(filler -> !parties.contains(filler.entity()))
                    .forEach(fillers::add));
    return told;
  }

  /// A phrase that is itself an actor is a party, not a topic.
  private List<Integer> topical(Frame frame, List<Integer> tokens) {
    return tokens.stream().filter(at -> !actors.isHead(frame.sentence(), at)).toList();
  }

  /// What is done to something that is no actor, such as a referendum that is rejected or a base
  /// that is attacked, is told all the same.
  private boolean addUnknownTarget(Rule rule, Frame frame, List<Filler> fillers) {
    Tree tree = frame.clauses().tree();
    Set<Integer> events = namedByRule(rule, frame);
    for (List<String> choice : rule.slots(Role.TARGET).choices()) {
      List<Integer> nouns =
          topical(frame, tokens(frame, choice)).stream()
              .filter(at -> tree.token(at).isNoun() && !events.contains(at))
              .limit(1)
              .toList();
      if (!nouns.isEmpty()) {
        fillers.addAll(
            through(frame, choice, topics.fillers(Role.TARGET, frame.sentence(), nouns)));
        return true;
      }
    }
    return false;
  }

  /// The attack in "launched an attack" is what is done, not whom it is done to.
  private Set<Integer> namedByRule(Rule rule, Frame frame) {
    boolean light = rules.knows(Part.LIGHT, frame.clause().predicate());
    return light && rule.asksOfHead(Slot.OBJECT) ? Set.copyOf(frame.tokens(Slot.OBJECT)) : Set.of();
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
