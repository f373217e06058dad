package org.entente.view.saved;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.TextPosition;
import org.entente.extract.record.Modality;
import org.entente.store.parse.StopAtError;
import org.entente.view.Emphasis;
import org.entente.view.Emphasis.Channel;
import org.entente.view.GraphFilter;
import org.entente.view.LayoutKind;
import org.entente.view.NodeKind;
import org.entente.view.PastStep;
import org.entente.view.Point;

/// Reads what [ViewWriter] wrote, or what somebody else did in its manner. Nothing in a file is
/// trusted: names are not those of files, numbers must be finite, unknown words are refused.
public final class ViewReader {

  private static final String ADVICE = "Choose a file that was exported from a list of views.";

  private ViewReader() {}

  /// @param where what the source is called, for messages
  /// @throws ProblemException if it is no TriG, or no saved view, or one of a later format
  public static SavedView read(InputStream in, String where) {
    DatasetGraph file = DatasetGraphFactory.create();
    try {
      RDFParser.create()
          .source(in)
          .forceLang(Lang.TRIG)
          .base("urn:x-entente:view")
          .errorHandler(new StopAtError())
          .parse(StreamRDFLib.dataset(file));
      return view(file);
    } catch (RiotParseException e) {
      throw new ProblemException(
          Problem.at(
              new TextPosition((int) Math.max(1, e.getLine()), (int) Math.max(1, e.getCol())),
              "this is no saved view, since it is not well-formed TriG",
              where,
              ADVICE),
          e);
    } catch (RiotException e) {
      throw new ProblemException(
          Problem.input("this is no saved view, since it is not well-formed TriG", where, ADVICE),
          e);
    } catch (BadViewException e) {
      throw new ProblemException(
          Problem.input("this is no saved view: " + e.getMessage(), where, ADVICE), e);
    }
  }

  private static SavedView view(DatasetGraph file) {
    List<Triple> views = file.getDefaultGraph().find(Node.ANY, RDF.Nodes.type, Terms.View).toList();
    if (views.size() != 1) {
      throw new BadViewException(
          views.isEmpty() ? "it tells of none" : "it tells of " + views.size() + " views");
    }
    Description view = new Description(file.getDefaultGraph(), views.getFirst().getSubject());
    if (view.count(Terms.format) > Terms.FORMAT) {
      throw new BadViewException("a later version of this program wrote it");
    }
    String name = view.text(Terms.title);
    if (!SavedView.canBeNamed(name)) {
      throw new BadViewException("its name is empty, too long or not one line");
    }
    List<Description> nodes = view.list(Terms.nodes);
    return new SavedView(
        name.strip(),
        instant(view.text(Terms.created)),
        nodes(nodes),
        facts(file.getGraph(view.one(Terms.facts))),
        filter(view),
        emphasis(view, nodes),
        layout(view),
        new Look(point(view), view.number(Terms.zoom)),
        view.list(Terms.steps).stream().map(ViewReader::step).toList());
  }

  private static List<SavedNode> nodes(List<Description> described) {
    Set<Node> terms = new HashSet<>();
    for (Description node : described) {
      if (!terms.add(node.one(Terms.term))) {
        throw new BadViewException("a node is in it twice: " + node.one(Terms.term));
      }
    }
    return described.stream()
        .map(
            node ->
                new SavedNode(
                    node.one(Terms.term),
                    node.text(RDFS.Nodes.label),
                    point(node),
                    node.flag(Terms.pinned)))
        .toList();
  }

  private static Set<Triple> facts(Graph graph) {
    return new HashSet<>(graph.find().toList());
  }

  private static GraphFilter filter(Description view) {
    return new GraphFilter(
        Set.copyOf(view.all(Terms.hidesPredicate)),
        view.constants(Terms.hidesKind, NodeKind.class),
        view.constants(Terms.hidesModality, Modality.class),
        view.flag(Terms.folded));
  }

  private static Emphasis emphasis(Description view, List<Description> nodes) {
    if (view.some(Terms.emphasis).isEmpty()) {
      return Emphasis.NONE;
    }
    Description shown = new Description(view.graph(), view.one(Terms.emphasis));
    Map<Node, Double> values = new HashMap<>();
    for (Description node : nodes) {
      if (node.some(Terms.measured).isPresent()) {
        values.put(node.one(Terms.term), node.number(Terms.measured));
      }
    }
    return new Emphasis(
        shown.text(RDFS.Nodes.label), shown.constant(Terms.channel, Channel.class), values);
  }

  /// Views that were saved before this was written down say nothing.
  private static LayoutKind layout(Description view) {
    return view.some(Terms.layout).isEmpty()
        ? LayoutKind.FORCE
        : view.constant(Terms.layout, LayoutKind.class);
  }

  private static PastStep step(Description step) {
    return new PastStep(
        step.text(RDFS.Nodes.label),
        step.some(Terms.sparql).isPresent() ? step.text(Terms.sparql) : "",
        step.count(Terms.brought),
        step.count(Terms.taken));
  }

  private static Point point(Description placed) {
    return new Point(placed.number(Terms.x), placed.number(Terms.y));
  }

  private static Instant instant(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeException e) {
      throw new BadViewException("its date is none: " + written, e);
    }
  }
}
