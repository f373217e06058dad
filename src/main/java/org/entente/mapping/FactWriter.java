package org.entente.mapping;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.extract.record.Modality;
import org.entente.text.Span;

/// Writes facts with their evidence: each fact is a triple, and for each place that says so there
/// is a reifier (RDF 1.2) with the mention, the modality, the rule and its confidence. Two places
/// that say the same are one triple with two reifiers.
final class FactWriter {

  /// So broad that the narrower fact's evidence is enough.
  private static final Set<Node> WITHOUT_EVIDENCE = Set.of(En.participant, En.about);

  /// How a fact was found, and how firmly it is stated.
  ///
  /// @param rule empty for facts that need no rule
  /// @param slots the slots of the rule's clause in which the words stand; empty for none
  record Grounds(
      Modality modality, Optional<String> rule, Optional<BigDecimal> confidence, String slots) {

    static final Grounds PLAIN =
        new Grounds(Modality.ASSERTED, Optional.empty(), Optional.empty(), "");

    static Grounds of(Modality modality, String rule, double confidence) {
      BigDecimal rounded = new BigDecimal(confidence, new MathContext(3)).stripTrailingZeros();
      return new Grounds(modality, Optional.of(rule), Optional.of(rounded), "");
    }

    Grounds with(Modality newModality) {
      return new Grounds(newModality, rule, confidence, slots);
    }

    Grounds through(String newSlots) {
      return new Grounds(modality, rule, confidence, newSlots);
    }
  }

  private final Graph graph;
  private final ArticleNames names;
  private final Hierarchy hierarchy;
  private final MentionWriter mentions;
  private int facts;

  FactWriter(Graph graph, ArticleNames names, Hierarchy hierarchy, MentionWriter mentions) {
    this.graph = graph;
    this.names = names;
    this.hierarchy = hierarchy;
    this.mentions = mentions;
  }

  /// Writes a fact that `words` say, also with the broader properties of `property`.
  void add(Node subject, Node property, Node object, Span words, Grounds grounds) {
    for (Node each : hierarchy.propertiesOf(property)) {
      Triple fact = Triple.create(subject, each, object);
      graph.add(fact);
      if (each.equals(property) || !WITHOUT_EVIDENCE.contains(each)) {
        reify(fact, words, grounds);
      }
    }
  }

  /// Writes the class of `subject`, which `words` show, and its broader classes.
  void addClass(Node subject, Node narrowest, Span words, Grounds grounds) {
    addClass(subject, narrowest);
    reify(Triple.create(subject, RDF.Nodes.type, narrowest), words, grounds);
  }

  /// Writes the class of `subject` and its broader classes, without evidence.
  void addClass(Node subject, Node narrowest) {
    hierarchy.classesOf(narrowest).forEach(each -> plain(subject, RDF.Nodes.type, each));
  }

  /// Writes a triple that needs no evidence: a label, an offset.
  void plain(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  void label(Node subject, String label) {
    plain(subject, RDFS.Nodes.label, NodeFactory.createLiteralLang(label, "en"));
  }

  private void reify(Triple fact, Span words, Grounds grounds) {
    Node reifier = names.fact(++facts);
    plain(reifier, RDF.reifies.asNode(), NodeFactory.createTripleTerm(fact));
    plain(reifier, En.evidence, mentions.write(words));
    plain(reifier, En.modality, Terms.of(grounds.modality()));
    grounds.rule().ifPresent(rule -> plain(reifier, En.rule, string(rule)));
    grounds
        .confidence()
        .ifPresent(confidence -> plain(reifier, En.confidence, decimal(confidence)));
    if (!grounds.slots().isEmpty()) {
      plain(reifier, En.slot, string(grounds.slots()));
    }
  }

  static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /// A decimal in the canonical form of XML Schema 1.0 ("4000000.0"). TDB2 keeps values and gives
  /// them back in this form, but keeps triple terms as they are written: in any other form a fact
  /// would no longer be the one that its reifier stands for.
  static Node decimal(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    String lexical = plain.setScale(Math.max(1, plain.scale())).toPlainString();
    return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
  }
}
