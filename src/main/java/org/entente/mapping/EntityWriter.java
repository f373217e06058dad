package org.entente.mapping;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.extract.record.Entity;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.Mention;

/// Writes the entities of an article: class, label, mentions, and what the gazetteer knows of them.
final class EntityWriter {

  /// What is taken over from the gazetteer; its further names serve reading articles only.
  private static final List<Node> KNOWN =
      List.of(
          RDFS.label.asNode(),
          SKOS.altLabel.asNode(),
          OWL.sameAs.asNode(),
          En.isoCode,
          En.capital,
          En.partOf,
          En.officeOf);

  private final FactWriter facts;
  private final MentionWriter mentions;
  private final ArticleNames names;
  private final Graph gazetteer;

  EntityWriter(FactWriter facts, MentionWriter mentions, ArticleNames names, Graph gazetteer) {
    this.facts = facts;
    this.mentions = mentions;
    this.names = names;
    this.gazetteer = gazetteer;
  }

  void write(Entity entity) {
    Node node = names.entity(entity.id());
    facts.addClass(node, Terms.of(entity.type()));
    if (gazetteer.contains(node, RDF.Nodes.type, Node.ANY)) {
      writeKnown(node);
    } else {
      facts.label(node, entity.label());
      if (entity.type() == EntityType.COUNTRY) {
        entity.iso().ifPresent(iso -> facts.plain(node, En.isoCode, FactWriter.string(iso)));
      }
    }
    if (isOfACountry(entity.type())) {
      entity.iso().ifPresent(iso -> facts.plain(node, En.countryCode, FactWriter.string(iso)));
    }
    entity.mentions().forEach(mention -> writeMention(node, mention));
  }

  private static boolean isOfACountry(EntityType type) {
    return switch (type) {
      case PERSON, ORGANIZATION, GOVERNMENT_BODY, ACTOR -> true;
      case INTERNATIONAL_ORGANIZATION, COUNTRY, PLACE, OFFICE, WEAPON, TOPIC -> false;
    };
  }

  private void writeMention(Node entity, Mention mention) {
    Node place = mentions.write(mention.span());
    facts.plain(entity, En.evidence, place);
    facts.plain(
        place, En.mentionKind, FactWriter.string(mention.kind().name().toLowerCase(Locale.ROOT)));
  }

  private void writeKnown(Node node) {
    for (Node property : KNOWN) {
      for (Triple triple : gazetteer.find(node, property, Node.ANY).toList()) {
        facts.plain(node, property, triple.getObject());
        if (triple.getObject().isURI() && !property.equals(OWL.sameAs.asNode())) {
          writeName(triple.getObject());
        }
      }
    }
  }

  /// What the gazetteer names beside an entity gets its class, label and code, so that it can be
  /// shown.
  private void writeName(Node node) {
    for (Triple triple : gazetteer.find(node, RDF.Nodes.type, Node.ANY).toList()) {
      facts.addClass(node, triple.getObject());
    }
    for (Node property : List.of(RDFS.Nodes.label, En.isoCode)) {
      for (Triple triple : gazetteer.find(node, property, Node.ANY).toList()) {
        facts.plain(node, property, triple.getObject());
      }
    }
  }
}
