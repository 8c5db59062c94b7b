package dev.adder.sdk.java;

import dev.adder.sdk.Effect;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A travel desk as somebody would write it: its stubs are read by a person, and called from what they say. */
@Namespace("travel")
public class Travel implements Miles {
    /** Class of a seat. */
    public enum Cabin { ECONOMY, BUSINESS, FIRST }

    /** A flight. */
    @Description("A flight that has seats left.")
    public record Flight(
            @Param("such as LH 454") String number,
            String from,
            String to,
            LocalDateTime departure,
            Duration duration,
            @Param("in euros, all taxes included") BigDecimal price,
            @Nullable Integer seatsLeft,
            Map<Cabin, List<BigDecimal>> fares) {}

    /** Somebody who travels. */
    @Description("Somebody who travels.")
    public record Traveller(
            @NotBlank String name,
            @Param("as in the passport") LocalDate born,
            @Pattern(regexp = "[A-Z0-9]{9}") @Nullable String passport) {}

    /** How a booking is paid. */
    public sealed interface Payment permits Card, Points {}

    /** By credit card. */
    public record Card(@Size(min = 12, max = 19) String number, @Min(1) @Max(12) int month, int year)
            implements Payment {}

    /** By miles. */
    public record Points(@Min(1) long amount) implements Payment {}

    /** A booking. */
    public record Booking(UUID id, Flight flight, List<Traveller> travellers, Optional<String> remark, URI ticket) {}

    /** One page of something. */
    public record Page<T>(List<T> items, int page, int pages) {}

    private static final Flight FLIGHT = new Flight("LH 454", "FRA", "SFO", LocalDateTime.of(2025, 3, 1, 10, 5),
            Duration.ofMinutes(695), new BigDecimal("612.40"), 4,
            Map.of(Cabin.ECONOMY, List.of(new BigDecimal("612.40"))));

    @Tool(
            value = "Finds flights.\nCheapest first.",
            effect = Effect.READ,
            returns = "one page of flights",
            cacheFor = "10m")
    @Example("cheapest = travel.find_flights(\"FRA\", \"SFO\", \"2025-03-01\").items[0]")
    public Page<Flight> findFlights(
            @Param("airport code") @Pattern(regexp = "[A-Z]{3}") String from,
            @Param("airport code") @Pattern(regexp = "[A-Z]{3}") String to,
            LocalDate day,
            Optional<Cabin> cabin,
            @Param(value = "from 1 on", defaultValue = "1") @Min(1) int page) {
        return new Page<>(List.of(FLIGHT), page, 1);
    }

    @Tool(value = "Books a flight.", approval = true, cost = 2)
    @Raises(value = "LookupError", when = "there is no such flight")
    @RateLimit(count = 5, per = "1d")
    public Booking book(
            @Param("number of the flight") String flight,
            @Size(min = 1, max = 9) List<Traveller> travellers,
            Payment payment,
            @Nullable String remark) {
        if (!flight.equals(FLIGHT.number)) {
            throw new NoSuchElementException("no flight " + flight);
        }
        return new Booking(new UUID(1, 2), FLIGHT, travellers, Optional.ofNullable(remark),
                URI.create("https://tickets.example/1"));
    }

    @Tool(value = "Cancels bookings.", effect = Effect.DESTROY, idempotent = true, returns = "how many there were")
    public int cancel(@Param("ids of bookings") UUID... bookings) {
        return bookings.length;
    }

    @Tool(value = "Converts an amount of money.", effect = Effect.READ, exactDecimals = true)
    public BigDecimal convert(BigDecimal amount, String into) {
        return amount.multiply(new BigDecimal("1.08"));
    }

    @Tool(value = "Waits for a gate to be known.", effect = Effect.READ, async = true, timeout = "2m")
    public CompletionStage<@Nullable String> gate(String flight) {
        return CompletableFuture.completedFuture("B 12");
    }

    @Tool(value = "Airports by country.", effect = Effect.READ)
    public Map<String, List<String>> airports(@Param(value = "two letters each", keywordOnly = true) List<String> in) {
        return Map.of("DE", List.of("FRA", "MUC"));
    }

    @Tool(value = "Delays of the last days, in minutes.", effect = Effect.READ)
    public Stream<int[]> delays(String flight, @Param(defaultValue = "7") int days) {
        return Stream.of(new int[] {3, 0}, new int[] {12});
    }

    @Tool(value = "Cabins in which there are seats.", name = "open_cabins", effect = Effect.READ)
    public List<Cabin> openCabins(String flight, boolean withUpgrade) {
        return List.of(Cabin.ECONOMY, Cabin.FIRST);
    }
}

/** Tools that come with an interface and have a body there. */
interface Miles {
    /** Miles of a traveller. */
    @Tool(value = "The miles of a traveller.", effect = Effect.READ)
    default long miles(String name) {
        return 1200L * name.length();
    }
}
