package org.entente.explore.duplicate;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.gazetteer.Reading;
import org.entente.extract.record.EntityType;

/// Says of two actors whether they are one, by their names, countries and offices. What is known to
/// be the same is said so; what only looks alike is left to the user. Immutable, thread-safe.
public final class DuplicateJudge {

  private final Gazetteer gazetteer;

  /// @param gazetteer knows names that are one body's
  public DuplicateJudge(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The same for both orders.
  public Judgement judge(Profile a, Profile b) {
    if (a.kind() != b.kind()) {
      return Judgement.different("A person is no body");
    }
    if (!a.identifiers().isEmpty() && !b.identifiers().isEmpty()) {
      return Collections.disjoint(a.identifiers(), b.identifiers())
          ? Judgement.different("Other data sets tell them apart")
          : Judgement.same("Other data sets know them as one");
    }
    if (areApart(a.countries(), b.countries())) {
      return Judgement.different("They belong to different countries");
    }
    return switch (a.kind()) {
      case PERSON -> persons(a, b);
      case BODY -> bodies(a, b);
    };
  }

  private static boolean areApart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  /// Whether both are known to belong to one country.
  private static boolean shareCountry(Profile a, Profile b) {
    return !Collections.disjoint(a.countries(), b.countries());
  }

  private static Judgement persons(Profile a, Profile b) {
    Optional<Judgement> office = byOffice(a, b).or(() -> byOffice(b, a));
    if (office.isPresent()) {
      return office.get();
    }
    if (!a.named() || !b.named()) {
      return Judgement.different("One is only described");
    }
    boolean sameOffice = !Collections.disjoint(a.offices(), b.offices());
    List<String> one = NameWords.all(a.label());
    List<String> other = NameWords.all(b.label());
    if (one.isEmpty() || other.isEmpty()) {
      return Judgement.different("Their names differ");
    }
    String spelled = one.getLast().equals(other.getLast()) ? "" : ", spelled almost alike";
    if (!EditDistance.areSpellings(one.getLast(), other.getLast())
        && !NameWords.skeleton(one.getLast()).equals(NameWords.skeleton(other.getLast()))) {
      return Judgement.different("Their surnames differ");
    }
    if (one.equals(other)) {
      return shareCountry(a, b) || sameOffice
          ? Judgement.same("They have the same name and country or office")
          : Judgement.perhaps("They have the same name");
    }
    if (one.size() == 1 || other.size() == 1) {
      return Judgement.perhaps(
          sameOffice
              ? "One is the other's surname" + spelled + ", and they hold the same office"
              : "One is the other's surname" + spelled);
    }
    if (!givenNamesAgree(one, other)) {
      return Judgement.different("Their given names differ");
    }
    return sameOffice && spelled.isEmpty()
        ? Judgement.same("Their names agree, and they hold the same office")
        : Judgement.perhaps("Their names agree" + spelled);
  }

  /// "Kenyan president" is perhaps who holds the office "President of Kenya".
  private static Optional<Judgement> byOffice(Profile described, Profile holder) {
    List<String> words = NameWords.content(described.label());
    if (described.named() || !shareCountry(described, holder)) {
      return Optional.empty();
    }
    return holder.offices().stream()
        .filter(office -> words.containsAll(title(office)))
        .findFirst()
        .map(office -> Judgement.perhaps("One is described by the other's office, " + office));
  }

  /// The words of an office before its country: "foreign", "minister".
  private static List<String> title(String office) {
    return NameWords.content(office.replaceFirst(" of .*$", ""));
  }

  /// Whether each given name of the shorter name is one of the longer, its initial or its spelling.
  private static boolean givenNamesAgree(List<String> a, List<String> b) {
    List<String> fewer = a.size() <= b.size() ? a : b;
    List<String> more = a.size() <= b.size() ? b : a;
    return fewer.subList(0, fewer.size() - 1).stream()
        .allMatch(
            name ->
                more.subList(0, more.size() - 1).stream()
                    .anyMatch(
                        given ->
                            (name.length() == 1 || given.length() == 1)
                                ? given.charAt(0) == name.charAt(0)
                                : EditDistance.areSpellings(given, name)));
  }

  private Judgement bodies(Profile a, Profile b) {
    if (a.names().stream().anyMatch(name -> isAlias(name, b))
        || b.names().stream().anyMatch(name -> isAlias(name, a))) {
      return Judgement.same("One is a known name of the other");
    }
    String one = NameWords.folded(a.label());
    String other = NameWords.folded(b.label());
    if (one.equals(other)) {
      return shareCountry(a, b)
          ? Judgement.same("They have the same name and country")
          : Judgement.perhaps("They have the same name");
    }
    if (isAcronym(a.label(), b) || isAcronym(b.label(), a)) {
      return Judgement.perhaps("One is the other's acronym");
    }
    List<String> words = NameWords.content(a.label());
    List<String> others = NameWords.content(b.label());
    if (words.size() == others.size() && areSpellings(words, others)) {
      return Judgement.perhaps("Their names are spelled almost alike");
    }
    boolean contained = words.containsAll(others) || others.containsAll(words);
    return contained && Math.min(words.size(), others.size()) > 1
        ? Judgement.perhaps("One name is part of the other")
        : Judgement.different("Their names differ");
  }

  private static boolean areSpellings(List<String> a, List<String> b) {
    for (int at = 0; at < a.size(); at++) {
      if (!EditDistance.areSpellings(a.get(at), b.get(at))) {
        return false;
      }
    }
    return !a.isEmpty();
  }

  private static boolean isAcronym(String name, Profile body) {
    String letters = NameWords.acronym(name);
    return !letters.isEmpty()
        && body.names().stream().anyMatch(full -> NameWords.initials(full).equals(letters));
  }

  /// Whether the gazetteer has the name for a body that has a name of the profile too.
  private boolean isAlias(String name, Profile body) {
    return gazetteer.readings(name.replaceAll("\\s+", "")).stream()
        .filter(reading -> reading.form() == Reading.Form.NAME && !reading.ambiguous())
        .map(Reading::entry)
        .filter(entry -> entry.type() != EntityType.PLACE)
        .map(GazetteerEntry::names)
        .anyMatch(
            names ->
                body.names().stream()
                    .anyMatch(other -> !other.equals(name) && names.contains(other)));
  }
}
