package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.jena.atlas.logging.LogCtl;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.mapping.En;

/// Makes a workspace of a wanted number of triples, the same for the same number: actors and what
/// joins them, events with mentions and reifiers as articles give them, and three hubs.
final class HubStore {

  /// Agent of as many events as [#hubSize]; its mentions, as many again, are not drawn.
  static final Node BY_ONE = iri("actor/northland");

  /// Joined by five predicates, one of them outgoing, to a fifth of [#hubSize] each.
  static final Node BY_FIVE = iri("actor/southland");

  /// Subject of as many triples of one predicate as [#hubSize].
  static final Node OUTGOING = iri("actor/directory");

  static final Node LISTS = iri("vocabulary#lists");
  static final Node KNOWS = iri("vocabulary#knows");

  private static final long SEED = 20_171_227;
  private static final int GRAPHS = 8;
  private static final List<Node> RELATIONS =
      List.of(KNOWS, En.memberOf, En.partOf, En.speaksFor, En.holdsOffice);
  private static final List<Node> EVENTS =
      List.of(En.Agreement, En.Meeting, En.Sanction, En.Statement, En.Threat, En.MilitaryAction);
  private static final List<Node> ACTORS = List.of(En.Person, En.Organization, En.Country);

  private final long triples;
  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
  private final StreamRDF sink;
  private long written;
  private Node graph = iri("graph/0");

  private HubStore(long triples, StreamRDF sink) {
    this.triples = triples;
    this.sink = sink;
  }

  /// How many neighbours a hub has in a store of so many triples.
  static int hubSize(long triples) {
    return (int) (triples / 100);
  }

  static Node actor(long number) {
    return iri("actor/" + number);
  }

  /// The folder of such a workspace; made if it is not there yet, which takes minutes.
  static Path in(Path folder, long triples) throws IOException {
    Path workspace = folder.resolve("hub-" + triples);
    if (Files.exists(workspace.resolve("workspace.lock"))) {
      return workspace;
    }
    System.out.printf("making a workspace of %,d triples in %s%n", triples, workspace);
    LogCtl.disable("org.apache.jena.tdb2.loader");
    Path data = Files.createDirectories(workspace.resolve("data"));
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(data.toString());
    DataLoader loader = LoaderFactory.phasedLoader(dataset, (message, arguments) -> {});
    loader.startBulk();
    write(triples, loader.streamRDF());
    loader.finishBulk();
    TDBInternal.expel(dataset);
    Files.createFile(workspace.resolve("workspace.lock"));
    return workspace;
  }

  /// Sends the quads of such a workspace: the same for the same number.
  static void write(long triples, StreamRDF sink) {
    new HubStore(triples, sink).write();
  }

  private void write() {
    int actors = hubSize(triples);
    int events = (int) (triples / 20);
    hub(BY_ONE, "Northland");
    hub(BY_FIVE, "Southland");
    hub(OUTGOING, "Directory");
    for (int number = 0; number < actors; number++) {
      graph = iri("graph/" + number % GRAPHS);
      actor(number, actors);
    }
    for (int number = 0; number < events; number++) {
      graph = iri("graph/" + number % GRAPHS);
      event(number, events, actors);
    }
    while (written < triples) {
      graph = iri("graph/" + random.nextInt(GRAPHS));
      Node relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      add(actor(random.nextInt(actors)), relation, actor(random.nextInt(actors)));
    }
  }

  private void hub(Node hub, String name) {
    add(hub, RDF.Nodes.type, En.Country);
    add(hub, RDFS.Nodes.label, NodeFactory.createLiteralLang(name, "en"));
  }

  private void actor(int number, int actors) {
    Node actor = actor(number);
    add(actor, RDF.Nodes.type, ACTORS.get(number % ACTORS.size()));
    add(actor, RDF.Nodes.type, En.Actor);
    add(actor, RDFS.Nodes.label, NodeFactory.createLiteralLang("Actor number " + number, "en"));
    add(OUTGOING, LISTS, actor);
    if (number < actors / 5) {
      add(actor, En.memberOf, BY_FIVE);
      add(BY_FIVE, KNOWS, actor(actors - 1L - number));
    }
  }

  private void event(int number, int events, int actors) {
    Node event = iri("event/" + number);
    Node type = EVENTS.get(number % EVENTS.size());
    int fifth = actors / 5;
    boolean hubs = number % 5 == 0 && number / 5 < actors;
    add(event, RDF.Nodes.type, type);
    add(event, RDFS.Nodes.label, NodeFactory.createLiteralLang("Event number " + number, "en"));
    add(event, En.modality, number % 7 == 0 ? En.claimed : En.asserted);
    add(event, En.agent, hubs ? BY_ONE : actor(random.nextInt(actors)));
    add(event, En.target, number < fifth ? BY_FIVE : actor(random.nextInt(actors)));
    if (number % 2 == 0) {
      add(event, En.about, number / 2 < fifth ? BY_FIVE : actor(random.nextInt(actors)));
    } else if (number / 2 < fifth) {
      add(event, En.place, BY_FIVE);
    }
    Node mention = iri("mention/" + number);
    add(event, En.evidence, mention);
    if (hubs) {
      add(BY_ONE, En.evidence, mention);
    }
    add(mention, RDF.Nodes.type, En.Mention);
    add(mention, En.inArticle, graph);
    add(mention, En.start, NodeFactory.createLiteralByValue(number % 5_000));
    add(mention, En.end, NodeFactory.createLiteralByValue(number % 5_000 + 12));
    add(mention, En.exactText, NodeFactory.createLiteralString("words number " + number));
    Node reifier = iri("reifier/" + number);
    Triple typed = Triple.create(event, RDF.Nodes.type, type);
    add(reifier, RDF.reifies.asNode(), NodeFactory.createTripleTerm(typed));
    add(reifier, En.evidence, mention);
    add(reifier, En.modality, En.asserted);
  }

  private void add(Node subject, Node predicate, Node object) {
    sink.quad(Quad.create(graph, subject, predicate, object));
    written++;
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }
}
