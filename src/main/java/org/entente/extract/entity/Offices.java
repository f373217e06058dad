package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.record.Entity;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.Mention;
import org.entente.extract.record.MentionKind;
import org.entente.extract.record.Relation;
import org.entente.extract.record.RelationType;

/// Who holds which office in this article, and the entities and relations that follow.
final class Offices {

  private static final Set<String> NOT_OFFICES = Set.copyOf(WordFile.lines("not-offices.txt"));
  private static final Set<String> SMALL =
      Set.of("of", "for", "the", "and", "to", "in", "at", "on", "elect");
  private static final Set<String> SPEAKING = Set.of("spokesperson", "press-secretary");

  /// Somebody in an office.
  ///
  /// @param kind the gazetteer's office
  /// @param office the office itself; empty where the title is none
  record Holding(
      EntityId person,
      GazetteerEntry kind,
      Optional<EntityId> office,
      Optional<EntityId> body,
      int sentence,
      int token) {}

  private final EntityLedger ledger;
  private final List<Holding> holdings = new ArrayList<>();

  Offices(EntityLedger ledger) {
    this.ledger = ledger;
  }

  /// @param evidence the words of title and name together
  void hold(EntityId person, Title title, Optional<EntityId> body, Mention evidence, int token) {
    GazetteerEntry kind = title.office();
    Optional<EntityId> parent = kind.parents().stream().findFirst();
    Optional<String> iso = body.flatMap(ledger::iso);
    if (!title.former()) {
      ledger.belongsTo(person, iso);
    }
    if (title.former() || NOT_OFFICES.contains(name(kind))) {
      holdings.add(new Holding(person, kind, Optional.empty(), body, evidence.sentence(), token));
      return;
    }
    EntityId office =
        body.isEmpty() ? known(person, kind).orElseGet(() -> open(title, body)) : open(title, body);
    holdings.add(new Holding(person, kind, Optional.of(office), body, evidence.sentence(), token));
    ledger.mention(office, new Mention(evidence.span(), evidence.sentence(), MentionKind.NOMINAL));
    ledger.relate(new Relation(person, RelationType.HOLDS_OFFICE, office, evidence));
    Optional<EntityId> of = body.or(() -> parent.filter(ledger::isOpen));
    of.ifPresent(it -> ledger.relate(new Relation(office, RelationType.OFFICE_OF, it, evidence)));
    if (SPEAKING.contains(name(kind))) {
      body.ifPresent(
          it -> ledger.relate(new Relation(person, RelationType.SPEAKS_FOR, it, evidence)));
    }
  }

  /// The office of that kind which the article says elsewhere that the person holds.
  private Optional<EntityId> known(EntityId person, GazetteerEntry kind) {
    return holdings.stream()
        .filter(holding -> holding.person().equals(person) && holding.kind().equals(kind))
        .flatMap(holding -> holding.office().stream())
        .reduce((_, later) -> later);
  }

  private EntityId open(Title title, Optional<EntityId> body) {
    GazetteerEntry kind = title.office();
    String words = (title.portfolio() + " " + kind.label()).strip();
    String path = "office/" + (title.portfolio().isEmpty() ? name(kind) : Slug.of(words));
    String label = titleCase(words);
    Optional<String> iso = Optional.empty();
    if (body.isPresent() && kind.parents().isEmpty()) {
      Entity holder = ledger.entity(body.get());
      boolean country = holder.type() == EntityType.COUNTRY;
      path +=
          "-"
              + (country
                  ? holder.iso().orElse("").toLowerCase(Locale.ROOT)
                  : holder.id().path().replaceFirst("^.*/", ""));
      label += " of " + withArticle(holder.label(), country);
      iso = holder.iso();
    }
    EntityId id = EntityId.global(path);
    ledger.open(id, EntityType.OFFICE, label, iso);
    return id;
  }

  private static String name(GazetteerEntry office) {
    return office.id().path().replaceFirst("^office/", "");
  }

  private static String withArticle(String label, boolean country) {
    boolean acronym = label.equals(label.toUpperCase(Locale.ROOT)) && !label.contains(" ");
    boolean plural =
        label.startsWith("United ")
            || label.endsWith("Islands")
            || label.endsWith("Republic")
            || Set.of("Netherlands", "Philippines", "Maldives", "Bahamas").contains(label);
    return (country ? plural : !acronym) ? "the " + label : label;
  }

  private static String titleCase(String words) {
    StringBuilder title = new StringBuilder();
    for (String word : List.of(words.split(" ", -1))) {
      boolean small = SMALL.contains(word);
      title
          .append(title.isEmpty() ? "" : " ")
          .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return title.toString();
  }

  /// The person who is meant by a bare title ("the minister", "the Peruvian minister"): the one
  /// named before with such an office, or else after if the country is told, if it can be one
  /// person only.
  ///
  /// @param title the last word of the title, in lower case
  Optional<EntityId> holder(String title, Optional<EntityId> body, int sentence, int token) {
    Predicate<Holding> before =
        it -> it.sentence() < sentence || (it.sentence() == sentence && it.token() < token);
    Optional<EntityId> earlier = only(title, body, before);
    return earlier.isPresent() || body.isEmpty() ? earlier : only(title, body, before.negate());
  }

  private Optional<EntityId> only(String title, Optional<EntityId> body, Predicate<Holding> place) {
    List<EntityId> persons =
        holdings.stream()
            .filter(place)
            .filter(it -> endsWith(it.kind(), title))
            .filter(it -> body.isEmpty() || body.equals(it.body()))
            .map(Holding::person)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  /// Whether a country has one such: a president or leader, but many officials and diplomats.
  static boolean isHeldByOne(GazetteerEntry office) {
    return name(office).equals("leader") || !NOT_OFFICES.contains(name(office));
  }

  /// Whether somebody is said to hold an office of which this is the last word.
  boolean holds(EntityId person, String title) {
    return holdings.stream()
        .anyMatch(it -> it.person().equals(person) && endsWith(it.kind(), title));
  }

  private static boolean endsWith(GazetteerEntry kind, String title) {
    return kind.names().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.equals(title) || name.endsWith(" " + title));
  }

  /// For relations that names tell and not titles.
  static Mention evidence(Phrase phrase) {
    return new Mention(phrase.span(), phrase.sentence(), MentionKind.NAME);
  }
}
