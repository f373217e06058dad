package org.entente.query.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.base.ProblemException;
import org.entente.query.ParsedQuery;
import org.entente.query.SparqlRunner;
import org.entente.query.result.ResultRows;
import org.entente.query.run.LiveQuery.State;
import org.entente.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class LiveQueryTest {

  private static final Patience PATIENCE =
      new Patience(Duration.ofMinutes(1), Duration.ofMinutes(1));
  private static final String ALL = "SELECT ?s ?o { ?s <http://e/p> ?o }";
  private static final String PAIRS = "SELECT ?a ?b { ?x <http://e/p> ?a . ?y <http://e/p> ?b }";

  /// Joins everything with everything and gives nothing: it does not end while anybody waits.
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  private final Workspace workspace = Workspace.memory();
  private final SparqlRunner runner = new SparqlRunner(workspace);
  private final List<LiveQuery> started = new ArrayList<>();

  @BeforeEach
  void addThousandTriples() {
    Graph graph = GraphFactory.createGraphMem();
    Node predicate = NodeFactory.createURI("http://e/p");
    for (int i = 0; i < 1_000; i++) {
      graph.add(
          NodeFactory.createURI("http://e/" + i),
          predicate,
          NodeFactory.createLiteralString("number " + i));
    }
    workspace.put(NodeFactory.createURI("http://e/graph"), graph);
  }

  @AfterEach
  void close() {
    started.forEach(LiveQuery::close);
    workspace.close();
  }

  @Test
  void waitsWithTheRowsThatWereAskedFor() {
    LiveQuery query = start(ALL, 10);

    query.await(Cancellation.NONE);

    assertThat(query.state()).isEqualTo(State.WAITING);
    assertThat(query.rows().size()).isEqualTo(10);
    assertThat(query.rows().columns()).containsExactly("s", "o");
  }

  @Test
  void goesOnWhereItStood() {
    LiveQuery query = start(ALL, 10);
    query.await(Cancellation.NONE);

    assertThat(query.want(25)).isTrue();
    query.await(Cancellation.NONE);
    assertThat(query.rows().size()).isEqualTo(25);

    assertThat(query.want(Long.MAX_VALUE)).isTrue();
    query.await(Cancellation.NONE);
    assertThat(query.state()).isEqualTo(State.COMPLETE);
    assertThat(values(query.rows())).hasSize(1_000).doesNotHaveDuplicates();
  }

  @Test
  void knowsThatThereAreNoMoreWhenJustAsManyWereAskedFor() {
    LiveQuery query = start(ALL, 1_000);

    query.await(Cancellation.NONE);

    assertThat(query.state()).isEqualTo(State.COMPLETE);
    assertThat(query.want(2_000)).isFalse();
  }

  @Test
  void seesTheWorkspaceAsItWasAtItsStart() {
    LiveQuery query = start(ALL, 10);
    query.await(Cancellation.NONE);

    workspace.drop(NodeFactory.createURI("http://e/graph"));
    query.want(Long.MAX_VALUE);
    query.await(Cancellation.NONE);

    assertThat(query.rows().size()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {ENDLESS, "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(?c = 'none' && ?f = ?c) }"})
  void stopsAnEndlessJoinAtOnce(String endless) throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    LiveQuery query = start(endless, 10, PATIENCE, over::countDown);
    long start = System.nanoTime();

    query.stop();

    assertThat(query.state()).isEqualTo(State.STOPPED);
    assertThat(over.await(1, TimeUnit.SECONDS)).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(100));
  }

  @Test
  void whoAwaitsItCanCancelIt() {
    LiveQuery query = start(ENDLESS, 10);
    CancellationSource cancellation = new CancellationSource();
    cancellation.cancel();

    assertThatThrownBy(() -> query.await(cancellation)).isInstanceOf(CancellationException.class);
    assertThat(query.state()).isEqualTo(State.STOPPED);
  }

  @Test
  void aStoppedQueryReadsNoMore() {
    LiveQuery query = start(ENDLESS, 10);

    query.close();

    // Closing waits for whoever reads.
    CompletableFuture<Void> closing = CompletableFuture.runAsync(workspace::close);
    assertThat(closing).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void tellsWhenTimeIsUp() {
    LiveQuery query =
        start(ENDLESS, 10, new Patience(Duration.ofMillis(50), Duration.ofMinutes(1)), () -> {});

    ProblemException e =
        catchThrowableOfType(ProblemException.class, () -> query.await(Cancellation.NONE));

    assertThat(e.problem().what()).contains("ran longer than");
    assertThat(query.state()).isEqualTo(State.FAILED);
  }

  @Test
  void waitingTakesNoneOfItsTime() {
    LiveQuery query =
        start(PAIRS, 10, new Patience(Duration.ofDays(1), Duration.ofDays(1)), () -> {});
    query.await(Cancellation.NONE);
    Duration before = query.time();

    workspace.articles();

    assertThat(query.time()).isEqualTo(before);
  }

  @Test
  void isLetGoWhenNobodyWantsMore() throws Exception {
    CountDownLatch letGo = new CountDownLatch(3);
    LiveQuery query =
        start(
            ALL, 10, new Patience(Duration.ofMinutes(1), Duration.ofMillis(20)), letGo::countDown);

    assertThat(letGo.await(10, TimeUnit.SECONDS)).isTrue();

    assertThat(query.state()).isEqualTo(State.LET_GO);
    assertThat(query.rows().size()).isEqualTo(10);
    assertThat(query.want(20)).isFalse();
  }

  @Test
  void givesEachTripleOfAConstructOnce() {
    LiveQuery query = start("CONSTRUCT { ?s a <http://e/C> } { ?s <http://e/p> ?o, ?x }", 5_000);

    query.await(Cancellation.NONE);

    assertThat(query.rows().columns()).containsExactly("subject", "predicate", "object");
    assertThat(values(query.rows())).hasSize(1_000).doesNotHaveDuplicates();
  }

  @Test
  void answersAskWithABoolean() {
    LiveQuery query = start("ASK { ?s <http://e/p> ?o }", 10);

    query.await(Cancellation.NONE);

    assertThat(query.rows().row(0))
        .singleElement()
        .extracting(Node::getLiteralValue)
        .isEqualTo(true);
  }

  @Test
  void severalRunAtOnce() {
    LiveQuery endless = start(ENDLESS, 10);
    LiveQuery quick = start(ALL, 10);

    quick.await(Cancellation.NONE);

    assertThat(quick.rows().size()).isEqualTo(10);
    assertThat(endless.state()).isEqualTo(State.RUNNING);
  }

  private LiveQuery start(String text, long wanted) {
    return start(text, wanted, PATIENCE, () -> {});
  }

  private LiveQuery start(String text, long wanted, Patience patience, Runnable changed) {
    LiveQuery query = LiveQuery.start(runner, ParsedQuery.parse(text), wanted, patience, changed);
    started.add(query);
    return query;
  }

  private static List<List<Node>> values(ResultRows rows) {
    List<List<Node>> values = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      values.add(List.copyOf(rows.row(index)));
    }
    return values;
  }
}
