package org.entente.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.clause.Slot;
import org.entente.extract.clause.Tree;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Meaning;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.Rule.Flag;
import org.entente.extract.rule.Rule.Part;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Token;

/// Finds who acts, and whom or what is acted on, in the slots where a rule looks for them.
final class Parties {

  private static final String AGAINST = "against";
  private static final List<String> SUBJECT_OF_CLAUSE = List.of("clause.subject");

  private final ArticleClauses article;
  private final ActorReader actors;
  private final RuleTable rules;
  private final TopicReader topics;

  Parties(ArticleClauses article, ActorReader actors, RuleTable rules, TopicReader topics) {
    this.article = article;
    this.actors = actors;
    this.rules = rules;
    this.topics = topics;
  }

  List<Filler> agents(Rule rule, Frame frame) {
    for (List<String> choice : rule.slots(Role.AGENT).choices()) {
      List<Integer> tokens = frame.tokens(choice);
      boolean tells = rule.is(Flag.SPEECH) && rule.meaning().flatMap(Meaning::type).isEmpty();
      List<Filler> fillers =
          tells
              ? actors.tellers(frame.sentence(), tokens)
              : actors.fillers(Role.AGENT, frame.sentence(), tokens);
      if (!fillers.isEmpty()) {
        return frame.through(choice, fillers);
      }
    }
    if (rule.is(Flag.SPEECH)) {
      return speakers(rule, frame);
    }
    return rule.part() == Part.VERB
        ? actors.names(Role.AGENT, frame.sentence(), frame.tokens(Slot.SUBJECT))
        : List.of();
  }

  /// Whoever says something speaks, though nothing tells that it is somebody who acts: "a poll",
  /// "those close to him".
  private List<Filler> speakers(Rule rule, Frame frame) {
    for (List<String> choice : rule.slots(Role.AGENT).choices()) {
      List<Filler> speakers = actors.speakers(frame.sentence(), frame.tokens(choice));
      if (!speakers.isEmpty()) {
        return frame.through(choice, speakers);
      }
    }
    return List.of();
  }

  /// Actors before places and names that nothing else is known of, and what is the agents' own
  /// last: in "withdrew its troops from the valley" the valley.
  ///
  /// @param agents who are no targets of what they do themselves
  List<Filler> targets(Rule rule, Frame frame, Set<EntityId> agents) {
    List<Filler> others = struck(rule, frame, agents, false);
    return others.isEmpty() ? struck(rule, frame, agents, true) : others;
  }

  private List<Filler> struck(Rule rule, Frame frame, Set<EntityId> agents, boolean own) {
    for (List<String> choice : rule.slots(Role.TARGET).choices()) {
      List<Filler> fillers = besides(agents, parties(rule, frame, choice, agents, own));
      if (fillers.isEmpty()) {
        fillers = besides(agents, certain(rule, frame, choice));
      }
      if (!fillers.isEmpty()) {
        return frame.through(choice, fillers);
      }
    }
    if (rule.is(Flag.MUTUAL) && agents.size() > 1) {
      // "French and German ministers signed an accord in Rome": with each other
      return List.of();
    }
    for (List<String> choice : rule.slots(Role.TARGET).choices()) {
      List<Filler> fillers =
          besides(agents, placesOrNames(rule, frame, tokens(frame, choice, agents, own)));
      if (!fillers.isEmpty()) {
        return frame.through(choice, fillers);
      }
    }
    return List.of();
  }

  /// What stands after "against" is the target, actor or not, and so is an unknown name that is
  /// asked to do what a complement says.
  private List<Filler> certain(Rule rule, Frame frame, List<String> choice) {
    if (choice.equals(SUBJECT_OF_CLAUSE)) {
      return actors.names(Role.TARGET, frame.sentence(), frame.tokens(choice));
    }
    if (!choice.contains(AGAINST) || frame.tokens(AGAINST).isEmpty()) {
      return List.of();
    }
    List<Filler> places = placesOrNames(rule, frame, frame.tokens(AGAINST));
    return places.isEmpty() ? things(frame, List.of(AGAINST), Set.of()) : places;
  }

  private static List<Filler> besides(Set<EntityId> agents, List<Filler> fillers) {
    return fillers.stream().filter(filler -> !agents.contains(filler.entity())).toList();
  }

  private List<Integer> tokens(
      Frame frame, List<String> choice, Set<EntityId> agents, boolean own) {
    return frame.tokens(choice).stream().filter(at -> own || !isOwned(frame, at, agents)).toList();
  }

  /// "its troops", where it is who acts.
  private boolean isOwned(Frame frame, int token, Set<EntityId> agents) {
    return frame
        .clauses()
        .tree()
        .children(token, "poss")
        .filter(owner -> owner.tag().equals("PRP$"))
        .flatMap(owner -> article.entities().referents(frame.sentence(), owner.index()).stream())
        .anyMatch(referent -> agents.contains(referent.entity()));
  }

  /// Whom a judgement of an event is about is who did it: in "condemned the attack on the church by
  /// rebels" the rebels, not the church.
  private List<Filler> parties(
      Rule rule, Frame frame, List<String> choice, Set<EntityId> agents, boolean own) {
    List<Integer> tokens = tokens(frame, choice, agents, own);
    if (rule.part() == Part.NOUN || rule.asksOfHead(Slot.OBJECT)) {
      return actors.fillers(Role.TARGET, frame.sentence(), tokens);
    }
    Tree tree = frame.clauses().tree();
    Map<Boolean, List<Integer>> split =
        tokens.stream().collect(Collectors.partitioningBy(at -> isDeed(tree.token(at))));
    List<Filler> found =
        new ArrayList<>(
            actors.fillers(Role.TARGET, frame.sentence(), split.getOrDefault(false, List.of())));
    List<Integer> deeds = split.getOrDefault(true, List.of());
    found.addAll(actors.doers(Role.TARGET, frame.sentence(), deeds));
    if (found.isEmpty() && !tokens.isEmpty() && !frame.clause().passive()) {
      // the parse hangs "by rebels" on the verb as often as on the noun
      found.addAll(actors.fillers(Role.TARGET, frame.sentence(), frame.tokens("by")));
    }
    return choice.contains(Frame.WHOEVER_IN_CLAUSE) ? withGoals(frame, found) : found;
  }

  /// "agreed to send soldiers to the valley": where they go counts beside who goes; and where what
  /// is promised is to be, if nobody is named.
  private List<Filler> withGoals(Frame frame, List<Filler> found) {
    if (found.isEmpty()) {
      return found;
    }
    Map<EntityId, Filler> all = new LinkedHashMap<>();
    found.forEach(filler -> all.put(filler.entity(), filler));
    List<String> slots =
        found.stream().anyMatch(filler -> actors.isNamed(filler))
            ? List.of(Frame.GOAL_OF_CLAUSE)
            : List.of(Frame.GOAL_OF_CLAUSE, Frame.PLACE_OF_CLAUSE);
    actors
        .placesOrNames(Role.TARGET, frame.sentence(), frame.tokens(slots), false)
        .forEach(filler -> all.putIfAbsent(filler.entity(), filler));
    return List.copyOf(all.values());
  }

  /// Whether the noun tells what one side does to another, as "attack" does and "talks" does not.
  private boolean isDeed(Token token) {
    List<Rule> told = token.isNoun() ? rules.of(Part.NOUN, token.lemma()) : List.of();
    return !told.isEmpty() && told.stream().noneMatch(rule -> rule.is(Flag.MUTUAL));
  }

  /// What is acted on may also be a place, or somebody whom nothing else is known of but the name.
  private List<Filler> placesOrNames(Rule rule, Frame frame, List<Integer> tokens) {
    boolean event = !tokens.isEmpty() && namedByRule(rule, frame).containsAll(tokens);
    return actors.placesOrNames(Role.TARGET, frame.sentence(), tokens, event);
  }

  /// What is done to something that is no actor, such as a referendum that is rejected or a base
  /// that is attacked, is told all the same.
  List<Filler> things(Rule rule, Frame frame) {
    Set<Integer> events = namedByRule(rule, frame);
    for (List<String> choice : rule.slots(Role.TARGET).choices()) {
      List<Filler> things = things(frame, choice, events);
      if (!things.isEmpty()) {
        return frame.through(choice, things);
      }
    }
    return List.of();
  }

  private List<Filler> things(Frame frame, List<String> choice, Set<Integer> events) {
    Tree tree = frame.clauses().tree();
    List<Integer> nouns =
        frame.tokens(choice).stream()
            .filter(at -> isThing(frame.sentence(), tree.token(at)) && !events.contains(at))
            .limit(1)
            .toList();
    return topics.fillers(Role.TARGET, frame.sentence(), nouns);
  }

  private boolean isThing(int sentence, Token head) {
    boolean counted = head.tag().matches("CD|DT|JJR");
    return (head.isNoun() || counted)
        && !actors.isHead(sentence, head.index())
        && !article.isDate(sentence, head.index());
  }

  /// The attack in "launched an attack" is what is done, not whom it is done to.
  private Set<Integer> namedByRule(Rule rule, Frame frame) {
    boolean light = rules.knows(Part.LIGHT, frame.clause().predicate());
    return light && rule.asksOfHead(Slot.OBJECT) ? Set.copyOf(frame.tokens(Slot.OBJECT)) : Set.of();
  }
}
