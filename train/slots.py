"""What SGD's slots and intents are called in goals, notes and facts, and what kind of value each slot holds."""

from __future__ import annotations

import random
import re

ALIASES: dict[str, tuple[str, ...]] = {
    "street_address": ("address", "street address"),
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


GOALS: dict[str, tuple[str, ...]] = {
    "AddAlarm": ("Set an alarm",), "AddEvent": ("Add an event", "Add an event to my calendar"),
    "BookAppointment": ("Book an appointment", "Make an appointment"), "BookHouse": ("Book a house",),
    "BuyBusTicket": ("Buy tickets", "Buy bus tickets"), "BuyEventTickets": ("Buy tickets",),
    "BuyMovieTickets": ("Buy tickets", "Buy movie tickets"), "CheckBalance": ("Check my balance",),
    "FindApartment": ("Find an apartment",), "FindAttractions": ("Find something to visit", "Find attractions"),
    "FindBus": ("Find a bus",), "FindEvents": ("Find an event", "Find something to do"),
    "FindHomeByArea": ("Find a home", "Find a place to live"), "FindMovies": ("Find a movie",),
    "FindRestaurants": ("Find a restaurant", "Find a place to eat"), "FindTrains": ("Find a train",),
    "GetAlarms": ("Check my alarms",), "GetAvailableTime": ("Find a free time", "Check when I am free"),
    "GetCarsAvailable": ("Find a rental car", "Rent a car"), "GetEventDates": ("Find the dates of an event",),
    "GetEvents": ("Check my calendar",), "GetRide": ("Get a ride", "Book a cab"),
    "GetTimesForMovie": ("Find show times",), "GetTrainTickets": ("Buy train tickets", "Buy tickets"),
    "GetWeather": ("Check the weather",), "LookupMusic": ("Find a song", "Find some music"),
    "LookupSong": ("Find a song",), "MakePayment": ("Send money",), "PlayMedia": ("Play the song",),
    "PlayMovie": ("Play the movie", "Watch a movie"), "PlaySong": ("Play the song",), "RentMovie": ("Rent a movie",),
    "RequestPayment": ("Request a payment",), "ReserveCar": ("Reserve a car", "Reserve the car"),
    "ReserveHotel": ("Reserve a room", "Book a hotel room"), "ReserveOnewayFlight": ("Book a flight", "Reserve a flight"),
    "ReserveRestaurant": ("Reserve a table", "Book a table"),
    "ReserveRoundtripFlights": ("Book a round trip", "Reserve the flights"),
    "ScheduleVisit": ("Schedule a visit",), "SearchHotel": ("Find a hotel", "Find a place to stay"),
    "SearchHouse": ("Find a house",), "SearchOnewayFlight": ("Find a flight", "Find a one-way flight"),
    "SearchRoundtripFlights": ("Find a round trip", "Find flights"), "ShareLocation": ("Share my location",),
    "TransferMoney": ("Transfer money",),
}  # fmt: skip

_PROVIDERS = {"dentist": "Find a dentist", "stylist": "Find a hair salon", "doctor": "Find a doctor", "therapist": "Find a therapist"}


def goal_of(intent: str, slots: set[str], rng: random.Random) -> str:
    """`slots` of the whole dialogue tell which provider is looked for."""
    if intent == "FindProvider":
        found = [say for word, say in _PROVIDERS.items() if any(slot.startswith(word) for slot in slots)]
        return found[0] if found else "Find a doctor"
    if intent in GOALS:
        return rng.choice(GOALS[intent])
    return re.sub(r"(?<=[a-z])([A-Z])", lambda match: f" {match.group(1).lower()}", intent)
