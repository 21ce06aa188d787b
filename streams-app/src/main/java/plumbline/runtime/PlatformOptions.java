package plumbline.runtime;

import java.nio.file.Path;

/**
 * What to start, and where.
 *
 * @param dataFolder everything the platform keeps; made if missing
 * @param registryHome where the registry's distribution is unpacked
 * @param compatibility demanded of every subject without its own
 */
public record PlatformOptions(
        Path dataFolder, Path registryHome, Port brokerPort, Port registryPort, Compatibility compatibility) {

    /** The usual ports, or others if they are taken. */
    public static PlatformOptions defaults(Path dataFolder, Path registryHome) {
        return new PlatformOptions(
                dataFolder,
                registryHome,
                EmbeddedBroker.DEFAULT_PORT,
                EmbeddedRegistry.DEFAULT_PORT,
                Compatibility.FULL_TRANSITIVE);
    }
}
