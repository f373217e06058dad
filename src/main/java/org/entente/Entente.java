package org.entente;

/// The program's entry point.
public final class Entente {

  private Entente() {}

  public static void main(String[] arguments) {
    System.exit(Wiring.ofThisProcess().commandLine().run(arguments));
  }
}
