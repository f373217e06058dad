package org.entente.mapping;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Span;

/// Writes the sentences of an article, and the places in it that speak of something.
final class MentionWriter {

  private final Graph graph;
  private final ArticleNames names;
  private final AnnotatedText text;
  private final Set<Span> written = new HashSet<>();

  MentionWriter(Graph graph, ArticleNames names, AnnotatedText text) {
    this.graph = graph;
    this.names = names;
    this.text = text;
  }

  void writeSentences() {
    for (Sentence sentence : text.sentences()) {
      Node node = names.sentence(sentence.index());
      add(node, RDF.Nodes.type, En.Sentence);
      add(
          node,
          En.sentenceIndex,
          NodeFactory.createLiteralDT(
              Integer.toString(sentence.index() + 1), XSDDatatype.XSDpositiveInteger));
      add(node, En.inArticle, names.article());
      add(node, En.text, FactWriter.string(sentence.span().in(text.text())));
      addSpan(node, sentence.span());
    }
  }

  /// The mention at `span`, which is written when it is first asked for.
  Node write(Span span) {
    Node mention = names.mention(span);
    if (written.add(span)) {
      add(mention, RDF.Nodes.type, En.Mention);
      add(mention, En.inArticle, names.article());
      add(mention, En.exactText, FactWriter.string(span.in(text.text())));
      addSpan(mention, span);
      text.sentenceAt(span.start())
          .ifPresent(sentence -> add(mention, En.inSentence, names.sentence(sentence.index())));
    }
    return mention;
  }

  private void addSpan(Node node, Span span) {
    add(node, En.start, offset(span.start()));
    add(node, En.end, offset(span.end()));
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  private static Node offset(int offset) {
    return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
  }
}
