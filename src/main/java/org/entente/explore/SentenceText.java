package org.entente.explore;

import org.apache.jena.graph.Node;
import org.entente.text.Span;

/// A sentence of an article.
///
/// @param number its place in the article, from 1
/// @param span where it stands in the article's text
public record SentenceText(Node node, int number, Span span, String text) {}
