package plumbline.feeds;

/**
 * The facts of one kind of record that are not about identity: a custody suite, a log's closing codes, a
 * report's danger flag. Each feed class nests its own record; it is carried to the judging stage, so it
 * holds no name, address, contact or free text.
 */
public interface Details {}
