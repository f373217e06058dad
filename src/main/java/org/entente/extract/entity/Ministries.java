package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.entity.SpottedName.Kind;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.record.EntityType;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// The ministries of one article, however they are written: "the Zambian Ministry of Health",
/// "Zambia's health ministry" and "the Health Ministry of Zambia" are one. A ministry without a
/// country is the article's only one of that portfolio, if there is just one.
final class Ministries {

  private final MinistryReader reader;

  /// The gazetteer's ministries, by country and portfolio.
  private final Map<String, GazetteerEntry> known = new HashMap<>();

  /// The countries whose ministry with a portfolio the article names.
  private final Map<String, Set<GazetteerEntry>> countries = new HashMap<>();

  Ministries(Gazetteer gazetteer) {
    this.reader = new MinistryReader(gazetteer);
    for (GazetteerEntry entry : gazetteer.entries()) {
      if (entry.type() == EntityType.GOVERNMENT_BODY && entry.iso().isPresent()) {
        for (String name : entry.names()) {
          MinistryReader.portfolio(gazetteer, name)
              .ifPresent(
                  portfolio -> known.putIfAbsent(entry.iso().get() + " " + portfolio, entry));
        }
      }
    }
  }

  /// Notes the ministries of the sentence; all sentences are noted before the first is asked for.
  ///
  /// @return its names with the ministries among them, in the place of names that they overlap
  List<SpottedName> note(Sentence sentence, List<SpottedName> names) {
    List<SpottedName> all = new ArrayList<>(names);
    for (Token token : sentence.tokens()) {
      Optional<Ministry> found = reader.at(sentence.tokens(), token.index());
      found.ifPresent(this::tell);
      found
          .filter(ministry -> names.stream().noneMatch(name -> isWider(name, ministry)))
          .ifPresent(
              ministry -> {
                all.removeIf(name -> name.overlaps(ministry.first(), ministry.end()));
                all.add(SpottedName.of(ministry.first(), ministry.end(), Kind.MINISTRY));
              });
    }
    return SpottedName.sorted(all);
  }

  private void tell(Ministry ministry) {
    ministry
        .country()
        .ifPresent(
            country ->
                countries
                    .computeIfAbsent(ministry.portfolio(), _ -> new LinkedHashSet<>())
                    .add(country));
  }

  /// A known body or a person whose name reaches further: "Ministry of Sound Records Ltd".
  private static boolean isWider(SpottedName name, Ministry ministry) {
    return name.first() <= ministry.first()
        && name.end() >= ministry.end()
        && name.kind() != Kind.ORGANIZATION;
  }

  /// The ministry that a noted name means, with its country if that is told anywhere.
  Ministry ministry(Sentence sentence, SpottedName name) {
    for (int at = name.first(); at < name.end(); at++) {
      Optional<Ministry> found = reader.at(sentence.tokens(), at);
      if (found.isPresent()) {
        return found.get().country().isPresent() ? found.get() : settled(found.get());
      }
    }
    throw new IllegalArgumentException("no ministry: " + name);
  }

  private Ministry settled(Ministry ministry) {
    Set<GazetteerEntry> told = countries.getOrDefault(ministry.portfolio(), Set.of());
    return told.size() == 1 ? ministry.of(told.iterator().next()) : ministry;
  }

  /// The gazetteer's entry for it.
  Optional<GazetteerEntry> entry(Ministry ministry) {
    return ministry
        .country()
        .flatMap(GazetteerEntry::iso)
        .flatMap(iso -> Optional.ofNullable(known.get(iso + " " + ministry.portfolio())));
  }
}
