package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.CommandLineFixture.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a file asks for, nothing is fetched, and no other file is read.
class RemoteContentTest {

  @TempDir private Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String address;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    address = "http://localhost:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void contextOfJsonLdIsRefused() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("remote.jsonld"),
            "{\"@context\": \"" + address + "/context\", \"@id\": \"urn:a\", \"name\": \"A\"}");

    Outcome outcome = query(file);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).hasLineCount(1).contains(file.toString());
    assertThat(asked).isEmpty();
  }

  @Test
  void externalEntityIsNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    Path file =
        Files.writeString(
            folder.resolve("entity.rdf"),
            """
            <!DOCTYPE rdf [ <!ENTITY far SYSTEM "%s/entity"> <!ENTITY near SYSTEM "%s"> ]>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="urn:e:">
              <rdf:Description rdf:about="urn:a"><e:p>&near;&far;</e:p></rdf:Description>
            </rdf:RDF>
            """
                .formatted(address, secret.toUri()));

    Outcome outcome = query(file);

    assertThat(outcome.out()).doesNotContain("the secret");
    assertThat(asked).isEmpty();
  }

  @Test
  void serviceInAQueryIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.ttl"), "<urn:a> <urn:b> <urn:c> .");

    Outcome outcome =
        new CommandLineFixture(folder)
            .run(
                "query",
                "--data",
                file,
                "SELECT * { SERVICE <" + address + "/sparql> { ?s ?p ?o } }");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).hasLineCount(1);
    assertThat(asked).isEmpty();
  }

  private Outcome query(Path file) {
    return new CommandLineFixture(folder)
        .run("query", "--data", file, "SELECT ?o WHERE { <urn:a> ?p ?o }");
  }
}
