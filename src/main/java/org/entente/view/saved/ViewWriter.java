package org.entente.view.saved;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.mapping.Prefixes;
import org.entente.view.Emphasis;
import org.entente.view.PastStep;

/// Writes a saved view as TriG: the view, its nodes and its steps in the default graph, for people
/// to read and for [ViewReader]; the facts as they are in a named graph, for any RDF program.
public final class ViewWriter {

  private final DatasetGraph file = DatasetGraphFactory.create();
  private final Graph about = file.getDefaultGraph();
  private final Emphasis emphasis;
  private boolean inLines = true;

  private ViewWriter(SavedView view) {
    this.emphasis = view.emphasis();
    write(view);
  }

  public static void write(SavedView view, OutputStream out) {
    ViewWriter writer = new ViewWriter(view);
    DatasetGraph file = writer.file;
    file.prefixes().putAll(Prefixes.map());
    file.prefixes().add("view", Terms.NAMESPACE);
    file.prefixes().add("dcterms", Terms.DCTERMS);
    RDFWriter.source(file)
        .format(RDFFormat.TRIG_PRETTY)
        .set(RIOT.symTurtleMultilineLiterals, writer.inLines)
        .output(out);
  }

  private void write(SavedView saved) {
    Node view = NodeFactory.createBlankNode();
    Node facts = NodeFactory.createBlankNode();
    add(view, RDF.Nodes.type, Terms.View);
    add(view, Terms.format, number(Terms.FORMAT));
    add(view, Terms.title, text(saved.name()));
    add(
        view,
        Terms.created,
        NodeFactory.createLiteralDT(saved.saved().toString(), XSDDatatype.XSDdateTime));
    add(view, Terms.x, number(saved.look().middle().x()));
    add(view, Terms.y, number(saved.look().middle().y()));
    add(view, Terms.zoom, number(saved.look().zoom()));
    saved.filter().predicates().forEach(node -> add(view, Terms.hidesPredicate, outer(node)));
    saved.filter().kinds().forEach(kind -> add(view, Terms.hidesKind, text(kind.name())));
    saved.filter().modalities().forEach(way -> add(view, Terms.hidesModality, text(way.name())));
    add(view, Terms.folded, flag(saved.filter().folded()));
    add(view, Terms.layout, text(saved.layout().name()));
    if (emphasis.channel() != Emphasis.Channel.NONE) {
      Node shown = NodeFactory.createBlankNode();
      add(view, Terms.emphasis, shown);
      add(shown, RDFS.Nodes.label, text(emphasis.title()));
      add(shown, Terms.channel, text(emphasis.channel().name()));
    }
    add(view, Terms.nodes, list(saved.nodes().stream().map(this::node).toList()));
    add(view, Terms.steps, list(saved.steps().stream().map(this::step).toList()));
    add(view, Terms.facts, facts);
    for (Triple fact : saved.facts()) {
      file.add(facts, outer(fact.getSubject()), fact.getPredicate(), outer(fact.getObject()));
    }
  }

  private Node node(SavedNode saved) {
    Node node = NodeFactory.createBlankNode();
    add(node, Terms.term, outer(saved.term()));
    add(node, RDFS.Nodes.label, text(saved.label()));
    add(node, Terms.x, number(saved.at().x()));
    add(node, Terms.y, number(saved.at().y()));
    if (saved.pinned()) {
      add(node, Terms.pinned, flag(true));
    }
    Double value = emphasis.values().get(saved.term());
    if (value != null) {
      add(node, Terms.measured, number(value));
    }
    return node;
  }

  private Node step(PastStep past) {
    Node step = NodeFactory.createBlankNode();
    add(step, RDFS.Nodes.label, text(past.title()));
    if (!past.sparql().isEmpty()) {
      add(step, Terms.sparql, text(past.sparql()));
    }
    add(step, Terms.brought, number(past.brought()));
    add(step, Terms.taken, number(past.taken()));
    return step;
  }

  private Node list(List<Node> items) {
    Node rest = RDF.Nodes.nil;
    for (Node item : new ArrayList<>(items).reversed()) {
      Node cell = NodeFactory.createBlankNode();
      add(cell, RDF.Nodes.first, item);
      add(cell, RDF.Nodes.rest, rest);
      rest = cell;
    }
    return rest;
  }

  private void add(Node subject, Node predicate, Node object) {
    about.add(subject, predicate, object);
  }

  /// Blank nodes of the workspace keep their identity, which those of a file do not.
  private static Node outer(Node node) {
    return node.isBlank() ? NodeFactory.createURI("_:" + node.getBlankNodeLabel()) : node;
  }

  /// Jena writes queries over several lines only if it is told to, and then indents what follows a
  /// line break at a text's end, so that the text would not read back as it was.
  private Node text(String words) {
    inLines &= !words.endsWith("\n") && words.indexOf('\r') < 0;
    return NodeFactory.createLiteralString(words);
  }

  private static Node flag(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  private static Node number(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /// With an exponent, so that Turtle can write it without its type.
  private static Node number(double value) {
    String digits = Double.toString(value);
    return NodeFactory.createLiteralDT(
        digits.contains("E") ? digits : digits + "e0", XSDDatatype.XSDdouble);
  }
}
