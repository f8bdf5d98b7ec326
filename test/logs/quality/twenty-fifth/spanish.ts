// Situations in Spanish.
export const spanish = `
# es
U: hola me han cobrado dos veces el recibo
A: Buenas tardes, lo revisamos. ¿Me indica su DNI y su nombre?
U: [n1] [p1.low]
A: Gracias. Veo dos cargos en la tarjeta terminada en [c1.last4]. ¿Es esa?
U: si pero esa la anule, tengo la [c2.spaced]
A: Le hago la devolución en la nueva, {tarda 3 días|en 48 horas la tiene}. ¿Me dice también el CVV para validarla?
U: [c3:cvv]
A: Todo listo, don [p1:m.f]. Le llega un correo a [e1]. Incidencia [a1=INC######].

# es
D: [o1=Fincas ~surname~;Administraciones ~town~;Gestoría ~surname~]
U: Asunto: Alta de domiciliación¶¶Buenos días:¶¶Les paso los datos para el recibo de la comunidad del [d1]:¶Titular: [p1]¶IBAN: [i1]¶NIF: [n1]¶¶Un saludo,¶[p1.f]
A: Buenos días, [p1.f]:¶¶Recibido. Falta el mandato firmado. Puede enviarlo a [e9=recibos@~o1.dom~.es].¶¶[p2]¶[o1]
U: Enviado. ¿La cuota sigue a nombre de mi padre, [p3:m]?
A: Ya no. ¿Y la fecha de nacimiento de usted?
U: [b1.dmy]
A: Gracias, desde hoy va con el contrato [a1=COM-####] y la cuenta [i1.plain].

# es
U: a que hora cierra la farmacia hoy
A: Hola, hoy cerramos a las 21:30. Los sábados a las 14:00.
U: teneis test de gripe
A: Sí, el combinado de gripe y covid a 4,95 €.
U: ok gracias

# es
U: se me ha roto la pantalla del movil a los 2 meses
A: Hola, vaya. ¿Tienes el IMEI a mano?
U: [a1=35#############]
A: Gracias. Lo enviaste tú como [p1.f], ¿verdad? ¿Dónde lo recogemos?
U: en el trabajo, [o2=Talleres ~surname~;Clínica ~surname~;Bodegas ~surname~], [d2]
A: Perfecto. ¿Nos dejas el patrón o PIN para las pruebas?
U: pin [s1=####]
A: {Recogida mañana de 9 a 14.|Pasamos el jueves.} Cualquier cosa, al [t9].

# es
U: Buenos días, pido cita para el pediatra
A: Buenos días. ¿Nombre del niño y fecha de nacimiento?
U: [p2], [b2:child.short]
D: [p2:m] [p1:f]
A: ¿Y el número de tarjeta sanitaria?
U: no lo tengo, el mio es [a1=AN##########;CARM##########]
A: Vale, sale vinculado: madre [p1]. Tengo {mañana a las 10:20|el viernes a las 12:50} con la doctora [p3:f.l].
U: me viene bien
A: Apuntado, cita [a2=C-#####] en [o1=Clínica ~surname~;Centro Médico ~town~;Policlínica ~town~].

# es
U: quiero recuperar mi cuenta del juego
A: ¡Hola! ¿Cuál es tu nick y el correo?
U: nick [a1=~p1.u~_99;El~p1.u~], correo [e1]
A: Alguien entró desde [ip1]. ¿Reconoces esa conexión?
U: no!!! yo juego desde mi casa [ip2]
A: Vale. Respuesta a tu pregunta secreta, nombre de tu mascota:
U: [s1:pet]
A: Correcto. Entra por aquí: [u1=https://cuenta.~o1.dom~.es/recuperar/~p1.u~?t=^^^^^^^^^^]
D: [o1=~surname~ Games;Pixel ~town~;Estudio ~surname~]
U: ya entre, cambio la clave a [s2:pw] jaja
A: ¡Mejor no la escribas aquí!

# es
U: Incluye desayuno la tarifa flexible?
A: Sí, la tarifa flexible incluye desayuno de 7:00 a 10:30.
U: y el parking
A: 14 € al día, con altura máxima de 1,95 m.
U: aceptan perros
A: Hasta 10 kg, con un suplemento de 12 € por noche.

# es
U: llamada 11:20 Buenas, que vino un técnico a ver la caldera y no me funciona todavía
A: Buenas, le atiende [p9:f]. ¿A nombre de quién está el servicio?
U: De mi madre, [p2:f]. Es muy mayor, nació en el [b2:senior.year].
A: ¿Y la dirección?
U: [d2]. El que vino se llamaba [p3:m.f].
A: Aviso otra vez a [p3.f], parte [a1=AV-#####]. ¿Un teléfono?
U: [t1], pregunten por [p1:m.f].

# es
U: Me pide un codigo para la wifi de la biblioteca
A: Hola, necesito tu número de carné.
U: [a1=B0######]
A: Gracias [p1.f]. Usuario el mismo, clave [s1=####**].
U: no entra, la mac es [m1.colon] por si hace falta
A: Estaba bloqueada, ya la he {liberado|desbloqueado}. Vuelve a probar [s1].
U: ya va. la clave sirve para el catalogo?
A: No, ahí es tu PIN, [s2=####].
`;
