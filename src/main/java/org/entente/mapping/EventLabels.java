package org.entente.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extract.record.Entity;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.Event;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Role;
import org.entente.extract.record.Speech;
import org.entente.text.Span;

/// Names events in a few words: "United States and Russia agree: …", "United Nations Security
/// Council sanctions North Korea".
final class EventLabels {

  private static final int LONGEST_TOPIC = 70;

  private final Map<EntityId, String> names;

  private final BiPredicate<EntityId, EntityId> isOrganOf;
  private final String text;

  /// @param isOrganOf whether the first is part of the second
  EventLabels(List<Entity> entities, BiPredicate<EntityId, EntityId> isOrganOf, String text) {
    this.names =
        entities.stream()
            .collect(Collectors.toMap(Entity::id, Entity::label, (first, again) -> first));
    this.isOrganOf = isOrganOf;
    this.text = text;
  }

  String of(Event event) {
    String label =
        switch (event.eventClass()) {
          case AGREEMENT -> withTopic(parties(event) + verb(event, " agrees", " agree"), event);
          case CALL -> withTopic("Call: " + parties(event), event);
          case MEETING -> withTopic("Meeting: " + parties(event), event);
          case CONSULTATION -> withTopic("Talks: " + parties(event), event);
          case SANCTION -> deed(event, "sanctions", "sanction", "Sanctions on ");
          case WEAPONS_TEST -> weaponsTest(event);
          case SUPPORT -> deed(event, "supports", "support", "Support for ");
          case CONCESSION -> deed(event, "yields to", "yield to", "Concession to ");
          case STATEMENT -> statement(event);
          case DEMAND -> withTopic(deed(event, "asks", "ask", "Demand on "), event);
          case ACCUSATION -> withTopic(deed(event, "accuses", "accuse", "Accusation of "), event);
          case THREAT -> withTopic(deed(event, "threatens", "threaten", "Threat to "), event);
          case REJECTION -> withTopic(deed(event, "rejects", "reject", "Rejection of "), event);
          case MILITARY_ACTION, EVENT -> plain(event);
        };
    return event.modality() == Modality.ASSERTED
        ? label
        : label + " (" + event.modality().name().toLowerCase(Locale.ROOT) + ")";
  }

  private String deed(Event event, String one, String several, String unknownAgent) {
    String agents = list(event.in(Role.AGENT).stream());
    String targets = list(event.in(Role.TARGET).stream());
    if (agents.isEmpty()) {
      return targets.isEmpty() ? capitalized(trigger(event)) : unknownAgent + targets;
    }
    String verb = narrowest(event.in(Role.AGENT).stream()).size() == 1 ? one : several;
    return targets.isEmpty() ? agents + " " + verb : agents + " " + verb + " " + targets;
  }

  private String statement(Event event) {
    String speaker = list(event.in(Role.AGENT).stream());
    String said = event.speech().map(Speech::content).map(this::words).orElse("");
    if (speaker.isEmpty()) {
      return said.isEmpty() ? capitalized(trigger(event)) : "“" + said + "”";
    }
    return said.isEmpty() ? speaker + ": " + trigger(event) : speaker + ": “" + said + "”";
  }

  private String weaponsTest(Event event) {
    String weapon = list(event.in(Role.WEAPON).stream());
    String agents = list(event.in(Role.AGENT).stream());
    String test = weapon.isEmpty() ? "weapons test" : test(weapon);
    return agents.isEmpty() ? capitalized(test) : agents + ": " + test;
  }

  /// "Nuclear test" is the name of a weapon in some texts, of a test in others.
  private static String test(String weapon) {
    return weapon.toLowerCase(Locale.ROOT).matches(".*\\b(tests?|launch(es)?)")
        ? weapon
        : weapon + " test";
  }

  private String plain(Event event) {
    String agents = list(event.in(Role.AGENT).stream());
    String targets = list(event.in(Role.TARGET).stream());
    String deed = trigger(event);
    if (agents.isEmpty()) {
      return capitalized(targets.isEmpty() ? deed : deed + ": " + targets);
    }
    return targets.isEmpty() ? agents + ": " + deed : agents + ": " + deed + " → " + targets;
  }

  private String withTopic(String label, Event event) {
    String topic =
        list(
            Stream.of(Role.AGREED_ON, Role.DISCUSSED, Role.TOPIC)
                .map(event::in)
                .filter(entities -> !entities.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream));
    if (!topic.isEmpty()) {
      return label + ": " + shortened(topic);
    }
    return event
        .speech()
        .map(speech -> label + ": “" + words(speech.parts().getFirst()) + "”")
        .orElse(label);
  }

  private String parties(Event event) {
    String parties =
        list(Stream.concat(event.in(Role.AGENT).stream(), event.in(Role.TARGET).stream()));
    return parties.isEmpty() ? capitalized(trigger(event)) : parties;
  }

  private String verb(Event event, String one, String several) {
    Stream<EntityId> parties =
        Stream.concat(event.in(Role.AGENT).stream(), event.in(Role.TARGET).stream());
    return narrowest(parties).size() == 1 ? one : several;
  }

  private String trigger(Event event) {
    return words(event.mentions().getFirst().trigger());
  }

  private String words(Span span) {
    return shortened(span.in(text).strip().replaceAll("\\s+", " "));
  }

  /// Without what stands beside an organ of its own: "the Security Council" says "United Nations".
  private List<EntityId> narrowest(Stream<EntityId> entities) {
    List<EntityId> all = entities.distinct().toList();
    return all.stream()
        .filter(whole -> all.stream().noneMatch(organ -> isOrganOf.test(organ, whole)))
        .toList();
  }

  private String list(Stream<EntityId> entities) {
    Function<EntityId, String> name = id -> names.getOrDefault(id, id.path());
    List<String> all = narrowest(entities).stream().map(name).toList();
    return switch (all.size()) {
      case 0 -> "";
      case 1 -> all.getFirst();
      case 2 -> all.get(0) + " and " + all.get(1);
      default -> all.get(0) + ", " + all.get(1) + " and " + (all.size() - 2) + " more";
    };
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST_TOPIC) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST_TOPIC);
    return words.substring(0, cut > 0 ? cut : LONGEST_TOPIC) + "…";
  }

  private static String capitalized(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
