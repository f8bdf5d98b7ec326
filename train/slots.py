"""What SGD's slots and intents are called in goals, notes and facts, and what kind of value each slot holds."""

from __future__ import annotations

import random
import re

ALIASES: dict[str, tuple[str, ...]] = {
    "street_address": ("address", "street address"),
    "address_of_location": ("address",),
    "phone_number": ("phone number",),
    "num_passengers": ("number of passengers", "passengers"),
    "number_stops": ("number of stops",),
    "show_time": ("show time", "time"),
    "group_size": ("group size", "number of people"),
    "where_to": ("city", "destination"),
    "city_of_event": ("city",),
    "visit_date": ("date", "visit date"),
    "appointment_date": ("date", "appointment date"),
    "appointment_time": ("time", "appointment time"),
    "aggregate_rating": ("average rating", "rating"),
    "fare": ("price", "fare"),
    "travelers": ("number of tickets", "travelers"),
    "from_location": ("from", "origin"),
    "to_location": ("to", "destination"),
    "precipitation": ("chance of rain",),
}

_KINDS: tuple[tuple[str, str], ...] = (
    ("phone", r"phone"),
    ("address", r"address|event_location"),
    ("date", r"date"),
    ("time", r"(?<!transfer_)(?<!wait_)time$"),
    ("money", r"price(?!_range)|fare(?!_type)|total|balance|amount|rent$"),
    ("rating", r"^(?:aggregate_|average_)?rating$"),
    ("city", r"city|^area$|^from$|^to$|origin(?!_station)|destination(?!_station)|where_to|from_location|to_location"),
    ("person", r"actors|cast|direct|starring|receiver|recipient_name|recipient_account_name|contact|artist|(?:doctor|therapist)_name"),
    ("count", r"number_of|party_size|num_passengers|group_size|travelers|passengers"),
    ("name", r"_name|title|album|track|venue|station|pickup_location"),
)  # fmt: skip


def kind_of(slot: str) -> str | None:
    """None where values are few and paraphrased in the texts, so that none can be put in another's place."""
    return next((kind for kind, pattern in _KINDS if re.search(pattern, slot)), None)


def spoken(slot: str, rng: random.Random) -> str:
    return rng.choice(ALIASES[slot]) if slot in ALIASES else slot.replace("_", " ")


# Several words for each, so that the goal can be named as the user names it: a goal that is not said teaches disobedience.
GOALS: dict[str, tuple[str, ...]] = {
    "AddAlarm": ("Set an alarm", "Add an alarm"),
    "AddEvent": ("Add an event", "Add an event to my calendar", "Put something on my calendar", "Schedule an event", "Set a reminder"),
    "BookAppointment": ("Book an appointment", "Make an appointment", "Schedule an appointment", "Make a reservation", "Book a visit"),
    "BookHouse": ("Book a house", "Book a place to stay", "Make a reservation"),
    "BuyBusTicket": ("Buy tickets", "Buy bus tickets", "Reserve the bus", "Book seats", "Make a reservation"),
    "BuyEventTickets": ("Buy tickets", "Book seats", "Reserve seats", "Go to the event", "Make a reservation"),
    "BuyMovieTickets": ("Buy tickets", "Buy movie tickets", "Book seats"),
    "CheckBalance": ("Check my balance", "Check my account", "Find out how much money I have"),
    "FindApartment": ("Find an apartment", "Find a place to live", "Find a flat"),
    "FindAttractions": ("Find something to visit", "Find attractions", "Find places to see", "Find things to do", "Go sightseeing"),
    "FindBus": ("Find a bus", "Find bus tickets", "Take a trip", "Travel by bus"),
    "FindEvents": ("Find an event", "Find something to do", "Find a concert", "Find a show", "Find a game", "Find a match", "Go out",
                   "Find some music", "Find something interesting", "Find things to do"),
    "FindHomeByArea": ("Find a home", "Find a place to live", "Find an apartment", "Find a house", "Find a property"),
    "FindMovies": ("Find a movie", "Watch a movie", "Find a film", "Find something to watch", "Watch something"),
    "FindRestaurants": ("Find a restaurant", "Find a place to eat", "Find somewhere to eat", "Get some food", "Have dinner", "Have lunch",
                        "Find a place to dine"),
    "FindTrains": ("Find a train", "Find train tickets", "Take a trip", "Travel by train"),
    "GetAlarms": ("Check my alarms",),
    "GetAvailableTime": ("Find a free time", "Check when I am free", "Check when I am available", "Check my schedule"),
    "GetCarsAvailable": ("Find a rental car", "Rent a car", "Find a car", "Find a vehicle"),
    "GetEventDates": ("Find the dates of an event", "Find out when an event is", "Find a concert", "Find a show", "Find a game"),
    "GetEvents": ("Check my calendar", "Check my events", "Check my schedule", "See my plans"),
    "GetRide": ("Get a ride", "Book a cab", "Get a taxi", "Call a cab"),
    "GetTimesForMovie": ("Find show times", "Find out when a movie is shown", "Watch a movie", "Find movie times"),
    "GetTrainTickets": ("Buy train tickets", "Buy tickets", "Reserve the train", "Make a reservation"),
    "GetWeather": ("Check the weather", "Get the forecast", "Check the temperature", "Find out if it rains"),
    "LookupMusic": ("Find a song", "Find some music", "Find a track", "Listen to music"),
    "LookupSong": ("Find a song", "Find some music", "Listen to music"),
    "MakePayment": ("Send money", "Make a payment", "Pay somebody", "Transfer money"),
    "PlayMedia": ("Play the song", "Listen to it", "Play it", "Play music"),
    "PlayMovie": ("Play the movie", "Watch a movie", "Watch it", "Play it", "Start the movie"),
    "PlaySong": ("Play the song", "Listen to the song", "Play it", "Hear it", "Play music"),
    "RentMovie": ("Rent a movie", "Rent it", "Watch a movie"),
    "RequestPayment": ("Request a payment", "Request money", "Get money from somebody"),
    "ReserveCar": ("Reserve a car", "Rent a car", "Book the car", "Reserve it", "Book it", "Make a reservation"),
    "ReserveHotel": ("Reserve a room", "Book a hotel room", "Reserve the hotel", "Book it", "Make a reservation"),
    "ReserveOnewayFlight": ("Book a flight", "Reserve a flight", "Buy tickets", "Book it", "Make a reservation"),
    "ReserveRestaurant": ("Reserve a table", "Book a table", "Make a reservation", "Book it", "Reserve it"),
    "ReserveRoundtripFlights": ("Book a round trip", "Reserve the flights", "Buy tickets", "Book it", "Make a reservation"),
    "ScheduleVisit": ("Schedule a visit", "Visit the property", "See the place", "Make an appointment"),
    "SearchHotel": ("Find a hotel", "Find a place to stay", "Find a room", "Find accommodation"),
    "SearchHouse": ("Find a house", "Find a place to stay", "Find accommodation", "Find a rental"),
    "SearchOnewayFlight": ("Find a flight", "Find a one-way flight", "Fly somewhere", "Find plane tickets"),
    "SearchRoundtripFlights": ("Find a round trip", "Find flights", "Fly somewhere", "Find plane tickets", "Take a trip"),
    "ShareLocation": ("Share my location", "Send my location"),
    "TransferMoney": ("Transfer money", "Make a transfer", "Send money"),
}  # fmt: skip

_PROVIDERS = {"dentist": ("Find a dentist", "Find a dental clinic"), "stylist": ("Find a hair salon", "Find a hairdresser", "Get a haircut", "Find a stylist"),
              "doctor": ("Find a doctor", "Find a specialist", "Find a physician"), "therapist": ("Find a therapist", "Find a psychologist", "Find a counselor", "Find a psychiatrist")}  # fmt: skip


def goal_of(intent: str, slots: set[str], text: str, rng: random.Random) -> str:
    """In words that the user's text has too, where one of the ways to say it has; `slots` tell which provider is meant."""
    ways = GOALS.get(intent)
    if intent == "FindProvider":
        ways = next(
            (says for word, says in _PROVIDERS.items() if any(slot.startswith(word) for slot in slots)),
            _PROVIDERS["doctor"],
        )
    if ways is None:
        return re.sub(r"(?<=[a-z])([A-Z])", lambda match: f" {match.group(1).lower()}", intent)
    named = [way for way in ways if names(way, text)]
    return rng.choice(named or ways)


_FILLERS = {"a", "an", "the", "my", "to", "of", "in", "for", "on", "by", "some", "something", "somewhere", "find", "make", "get", "is", "it", "i",
            "out", "have", "am", "if", "how", "when", "much", "check", "and", "or", "go", "take", "see", "set", "add", "somebody", "from"}  # fmt: skip


def telling_words(say: str) -> list[str]:
    words = re.findall(r"[a-z0-9-]+", say.lower())
    return [word for word in words if word not in _FILLERS] or words


def names(say: str, text: str) -> bool:
    """Whether a telling word of the goal or slot is in the text, in any of its endings."""
    lower = text.lower()
    return any(
        re.search(rf"(?<!\w){re.escape(re.sub('(?:s|e|ing)$', '', word) if len(word) > 3 else word)}", lower)
        for word in telling_words(say)
    )
