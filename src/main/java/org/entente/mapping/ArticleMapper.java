package org.entente.mapping;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.extract.record.Article;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Relation;

/// Turns what was found in an article into the triples of one named graph. The same extraction
/// gives the same triples. Thread-safe as long as nobody writes to the gazetteer.
public final class ArticleMapper {

  private static final String VERSION = "0.1.0";

  private final Graph gazetteer;
  private final Hierarchy hierarchy;

  /// @param gazetteer labels, codes and sameAs links of what articles may mention; only read
  public ArticleMapper(Graph gazetteer) {
    this.gazetteer = gazetteer;
    this.hierarchy = new Hierarchy(Ontology.terms());
  }

  public MappedArticle map(Extraction extraction) {
    Graph graph = GraphFactory.createGraphMem();
    Prefixes.addTo(graph.getPrefixMapping());
    ArticleNames names = new ArticleNames(extraction.article());
    MentionWriter mentions = new MentionWriter(graph, names, extraction.text());
    FactWriter facts = new FactWriter(graph, names, hierarchy, mentions);
    writeArticle(facts, names, extraction.article());
    mentions.writeSentences();

    EntityWriter entities = new EntityWriter(facts, mentions, names, gazetteer);
    extraction.entities().forEach(entities::write);
    for (Relation relation : extraction.relations()) {
      facts.add(
          names.entity(relation.subject()),
          Terms.of(relation.type()),
          names.entity(relation.object()),
          relation.evidence().span(),
          FactWriter.Grounds.PLAIN);
    }
    String text = extraction.article().text();
    EventLabels labels =
        new EventLabels(
            extraction.entities(),
            (organ, whole) -> graph.contains(names.entity(organ), En.partOf, names.entity(whole)),
            text);
    EventWriter events = new EventWriter(facts, mentions, names, labels, text);
    extraction.events().forEach(events::write);
    graph.add(Triple.create(names.run(), En.graphDigest, GraphDigest.of(graph)));
    return new MappedArticle(names.article(), graph);
  }

  /// The run bears no time: the same article must give the same triples.
  private static void writeArticle(FactWriter facts, ArticleNames names, Article article) {
    Node node = names.article();
    facts.addClass(node, En.Article);
    facts.label(node, article.name());
    facts.plain(node, En.title, FactWriter.string(article.name()));
    facts.plain(node, En.text, FactWriter.string(article.text()));
    facts.plain(
        node, En.sha256, NodeFactory.createLiteralDT(names.sha256(), XSDDatatype.XSDhexBinary));
    article
        .published()
        .ifPresent(
            day ->
                facts.plain(
                    node,
                    En.published,
                    NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
    Node run = names.run();
    facts.plain(node, En.extractedBy, run);
    facts.plain(run, RDF.Nodes.type, En.ExtractionRun);
    facts.label(run, "Reading of " + article.name());
    facts.plain(run, En.softwareVersion, FactWriter.string(VERSION));
    facts.plain(run, NodeFactory.createURI("http://www.w3.org/ns/prov#used"), node);
  }
}
