package dev.adder.connect.host;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. What it gives is checked, and connected to: nobody asks a second time. */
@FunctionalInterface
public interface Resolver {

    /** All addresses of a host. */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** What the operating system says. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
