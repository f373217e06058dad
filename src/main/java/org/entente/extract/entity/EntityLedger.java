package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.extract.record.Entity;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.Mention;
import org.entente.extract.record.MentionKind;
import org.entente.extract.record.Relation;

/// The entities of one article as they are gathered, with their mentions and relations.
final class EntityLedger {

  /// One entity in the making.
  private static final class Account {
    final EntityType type;
    String label;
    Optional<String> iso;
    final Set<Mention> mentions =
        new TreeSet<>(Comparator.comparing(Mention::span).thenComparing(Mention::kind));
    boolean named;

    Account(EntityType type, String label, Optional<String> iso) {
      this.type = type;
      this.label = label;
      this.iso = iso;
    }
  }

  private final Map<EntityId, Account> accounts = new LinkedHashMap<>();
  private final Set<Relation> relations = new LinkedHashSet<>();

  /// Opens the entity if it is new; what is known of it already stays.
  void open(EntityId id, EntityType type, String label, Optional<String> iso) {
    accounts.computeIfAbsent(id, _ -> new Account(type, label, iso));
  }

  /// Notes a place where the article refers to the entity.
  void mention(EntityId id, Mention mention) {
    Account account = account(id);
    account.mentions.add(mention);
    account.named |= mention.kind() == MentionKind.NAME;
  }

  /// Gives the entity a country where none is known yet.
  void belongsTo(EntityId id, Optional<String> iso) {
    Account account = account(id);
    account.iso = account.iso.or(() -> iso);
  }

  void relate(Relation relation) {
    if (!relation.subject().equals(relation.object())) {
      relations.add(relation);
      account(relation.subject()).named = true;
      account(relation.object()).named = true;
    }
  }

  boolean isOpen(EntityId id) {
    return accounts.containsKey(id);
  }

  EntityType type(EntityId id) {
    return account(id).type;
  }

  Optional<String> iso(EntityId id) {
    return account(id).iso;
  }

  Entity entity(EntityId id) {
    Account account = account(id);
    return new Entity(id, account.type, account.label, account.iso, List.copyOf(account.mentions));
  }

  /// The named ones, those with relations, and those in `used`, by first mention; those without a
  /// mention last.
  List<Entity> entities(Set<EntityId> used) {
    return accounts.entrySet().stream()
        .filter(entry -> entry.getValue().named || used.contains(entry.getKey()))
        .map(entry -> entity(entry.getKey()))
        .sorted(Comparator.comparingInt(EntityLedger::firstMention))
        .toList();
  }

  private static int firstMention(Entity entity) {
    return entity.mentions().isEmpty()
        ? Integer.MAX_VALUE
        : entity.mentions().getFirst().span().start();
  }

  List<Relation> relations() {
    List<Relation> ordered = new ArrayList<>(relations);
    ordered.sort(Comparator.comparing(relation -> relation.evidence().span()));
    return List.copyOf(ordered);
  }

  private Account account(EntityId id) {
    Account account = accounts.get(id);
    if (account == null) {
      throw new IllegalArgumentException("no entity of this article: " + id);
    }
    return account;
  }
}
