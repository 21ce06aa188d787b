package plumbline.feeds;

/** A record that is somebody's word and says where it comes from. */
public interface Sourced extends Details {
    Provenance provenance();
}
