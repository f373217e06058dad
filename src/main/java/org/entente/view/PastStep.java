package org.entente.view;

/// A step as it is told: what it was called, what it stands for and how much it changed. It cannot
/// be undone; a saved view keeps its steps so.
///
/// @param title the action in words: "Expand Russia"
/// @param sparql a query that gives what the step showed; empty if it stands for none
/// @param brought how many nodes came
/// @param taken how many nodes went
public record PastStep(String title, String sparql, int brought, int taken) {}
