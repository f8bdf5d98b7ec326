// Messages of help desks and everyday chat in Spanish in which nothing is personal.
export const spanish = `
Buenas tardes, la nevera que compré el sábado no enfría y el congelador gotea.
Estimado cliente, lamentamos las molestias y le abonaremos el importe en tres días hábiles.
Entre en Ajustes > Pantalla > Brillo y mueva el control hacia la derecha.
holaa alguien me ayuda con la impresora q no imprime nada
Pele las patatas, córtelas en láminas finas y fríalas a fuego lento con la cebolla.
¿Tienen esta falda plisada en talla 38 y color verde botella?
La consulta de pediatría abre de lunes a jueves, de 9:00 a 13:30.
¡Menudo partidazo! Remontamos en el último cuarto y el pabellón se vino abajo.
El error 502 indica un fallo temporal de la pasarela; inténtelo más tarde.
Tome una cápsula de amoxicilina cada ocho horas durante una semana.
Mañana hay examen de ciencias naturales, temas cuatro y cinco: el aparato digestivo.
LLEVO DOS HORAS ESPERANDO AL TÉCNICO Y NADIE DA LA CARA
El billete de ida y vuelta a Sevilla cuesta 64 euros en clase turista.
Desenchufe el rúter, cuente hasta veinte y vuelva a conectarlo a la corriente.
jajaja me parto, el perro se ha comido los apuntes de química
Hay que cambiar las pastillas de freno y revisar el líquido antes de la ITV.
El mantel de algodón se lava a treinta grados y no necesita plancha.
Muchísimas gracias por la rapidez, da gusto tratar con ustedes.
Cielos nublados en Galicia y calima en Canarias durante todo el puente.
El desayuno bufé incluye zumo natural, bollería y huevos revueltos.
¿Podría aplazar la cita del miércoles a las once para la semana siguiente?
La versión 3.8 incorpora modo oscuro y arregla los acentos al exportar en PDF.
A mi abuela le han recetado unas gotas para el glaucoma y le escuecen mucho.
No se admiten devoluciones de bañadores ni ropa interior por motivos de higiene.
El ascensor se queda atascado entre la segunda y la tercera planta.
tranqui tío, no pasa nada, otro día quedamos
Precaliente el horno a 190 grados y engrase el molde con mantequilla.
Su reclamación está siendo estudiada por el departamento de calidad.
El grifo de la bañera pierde agua, creo que la junta está podrida.
La tarifa plana incluye llamadas a fijos y treinta gigas de navegación.
Marque la casilla «No volver a preguntar» y pulse Aceptar.
Feliz Navidad y próspero año nuevo a toda la plantilla.
Los miércoles tenemos cine a mitad de precio, palomitas aparte.
Esta mesa extensible de nogal mide dos metros abierta y pesa 45 kilos.
El niño tiene granitos en la espalda y algo de fiebre, ¿será varicela?
Apriete la tuerca con la llave inglesa, pero sin pasarse de fuerza.
Se ruega silencio en la sala de lectura y apagar los móviles.
porfa traeme pan integral y una lechuga cuando salgas del curro
La factura de la luz ha subido un cuarenta por ciento desde enero, explíquenme por qué.
El seguro cubre robos e incendios, aunque no los daños por humedad.
¿Cuánto tarda el envío a Chile por vía aérea?
Escurra los garbanzos, tritúrelos con sésamo y añada un chorrito de limón.
El teclado escribe la eñe como punto y coma; cambie el idioma a español.
Nuestra perra cojea de la pata trasera desde la excursión al monte.
Las inscripciones para el campamento de verano terminan el 20 de mayo.
Un saludo cordial del equipo de atención al cliente.
Esa película me dejó sin palabras, lloré a moco tendido.
El aforo está completo; puede apuntarse a la lista de espera.
La cremallera de la mochila se rompió al tercer uso, una chapuza.
Mantenga pulsado el botón de encendido hasta que vibre el aparato.
Vendemos aceitunas aliñadas a granel, seis euros el kilo.
No me carga el vídeo, se queda la ruedecita dando vueltas eternamente.
El dentista recomienda usar hilo dental antes de acostarse.
Cierre de pistas por viento: los remontes abrirán al mediodía si amaina.
que rollo de clase, el profe de filosofia habla dormido
La caldera marca presión cero y los radiadores están helados.
Puede pagar al contado, con tarjeta o mediante domiciliación bancaria.
Mezcle una cucharada de bicarbonato con agua tibia y frote la mancha.
¡Enhorabuena por el ascenso, te lo has ganado a pulso!
El museo permanece cerrado los lunes excepto festivos.
Las zapatillas llevan plantilla de gel y suela antideslizante.
Me cobraron dos veces la cuota del gimnasio en febrero.
Introduzca la tarjeta con el chip hacia arriba y espere el pitido.
El taller de cerámica cuesta 90 euros al trimestre, materiales incluidos.
La resonancia se hace en ayunas y sin objetos metálicos.
Disculpe, ¿esta guagua pasa por el mercado central?
Más vale tarde que nunca: por fin llegó el sofá.
El archivo supera el límite permitido, comprímalo o divídalo en partes.
Corte el césped por la tarde y riegue cuando baje el sol.
Tengo el coche en el garaje, no arranca y huele a gasolina.
El alquiler no incluye gastos de comunidad ni calefacción.
Recoja su acreditación en el mostrador de la entrada principal.
ay perdona, me equivoqué de grupo jeje
Tortilla francesa con espinacas y tomate rallado, lista en diez minutos.
El portátil se calienta muchísimo y el ventilador suena como un avión.
Las clases de inglés para adultos empiezan en octubre, nivel intermedio.
Solicitamos presupuesto para pintar cuatro habitaciones y un pasillo.
Por favor, no alimente a las palomas desde la terraza.
La póliza se renueva automáticamente salvo aviso con un mes de antelación.
El pediatra aconseja beber suero y comer arroz blanco tras la gastroenteritis.
Cinta adhesiva, rotuladores, cartulinas y tijeras de punta redonda para el lunes.
¿A qué hora pasa el camión de los muebles viejos?
El sensor de aparcamiento pita aunque no haya ningún obstáculo detrás.
Compruebe que el cable HDMI está bien encajado en el televisor.
Oferta válida hasta fin de existencias, no acumulable a otros descuentos.
Nos robaron las bicis del trastero, menudo disgusto.
La paella es para dos personas mínimo y tarda veinticinco minutos.
Seleccione Archivo > Imprimir > Doble cara y escoja papel reciclado.
Vino tinto crianza, notas de cereza, regaliz y madera tostada.
El masaje relajante dura cincuenta minutos y se realiza con aceite de almendras.
me da pereza estudiar geografia, cuantas capitales hay q saberse??
El colchón de muelles ensacados reduce el movimiento de la pareja al girarse.
Queda terminantemente prohibido hacer hogueras en el pinar.
La cuenta, por favor, y un cortado descafeinado con leche de avena.
Se ha caído el sistema de reservas; estamos trabajando para restablecerlo.
Desde México hasta Argentina, el maíz se prepara de mil maneras.
Engrase la cadena, ajuste el sillín y compruebe la presión de los neumáticos.
El catarro se me ha pasado, pero sigo afónica perdida.
Nuestros jabones artesanos contienen lavanda, avena y leche de cabra.
Hoy toca natación: no olvidéis gorro, chanclas y toalla.
Su pedido se encuentra en reparto y llegará antes de las ocho de la tarde.
La persiana del salón se atasca a media altura.
Actualice el navegador, borre las cookies y reinicie la sesión.
Tenemos sandías hermosas a ochenta céntimos, ¡dulces como la miel!
El contrato temporal finaliza el último día de agosto.
No entiendo la letra pequeña, ¿hay permanencia o puedo darme de baja?
Colesterol ligeramente elevado; modere los embutidos y camine a diario.
El examen práctico de conducir se suspendió por la nevada.
cuidado con el escalón, la bombilla del portal está fundida
Sírvase muy frío, con hielo picado y una ramita de hierbabuena.
El dron vuela doce minutos y alcanza cien metros de altura.
El árbitro pitó falta en ataque y se lió parda.
Hay overbooking en el vuelo a Bogotá, ofrecen hotel y compensación.
Lije la puerta, tape los agujeros con masilla y aplique esmalte blanco.
La profesora de música pide flauta dulce y cuaderno pautado.
¿Los espárragos llevan gluten o lactosa? Soy celíaca.
El buzón de voz está lleno, elimine mensajes antiguos.
Ni fu ni fa, el restaurante prometía mucho más.
La alarma salta sola de madrugada y despierta a todo el vecindario.
Recuerde traer radiografías anteriores y la tarjeta sanitaria.
Ocho tornillos, dos bisagras y un tirador cromado vienen en la bolsita.
El granizo destrozó los tomates y media cosecha de pimientos.
Rebajas de invierno: bufandas, gorros y guantes al cincuenta por ciento.
La aspiradora no succiona, ¿habré montado mal el filtro?
Descargue el justificante desde el apartado Mis trámites.
Buen viaje y que disfrutes del Carnaval de Río.
El tranvía circula cada siete minutos en hora punta.
Se traspasa panadería con horno de leña y obrador amplio.
No funciona el micro en la videollamada aunque tengo los permisos concedidos.
Deje reposar la masa una noche entera para que fermente.
Queríamos una habitación tranquila y nos dieron la de encima de la discoteca.
El jarabe para la tos puede producir somnolencia, evite conducir.
ok vale, entonces nos vemos a las siete y media en la plaza
Tela vaquera elástica, bolsillos con remaches, tiro alto.
El fontanero viene el jueves por la mañana, despejad el fregadero.
Se requiere carretillero con experiencia y disponibilidad para turnos nocturnos.
Pulse la tecla Supr y vacíe después la papelera.
La luna llena coincide este mes con un eclipse parcial.
Los gatos de la protectora están vacunados y esterilizados.
Quien mucho abarca poco aprieta, así que paso a paso.
La pantalla tiene un píxel muerto en la esquina superior.
Fisioterapia deportiva: esguinces, contracturas y rehabilitación de rodilla.
Cobramos una comisión del dos por ciento por cambio de divisa.
Qué lata de mosquitos, no pegué ojo en toda la noche.
El protector solar se reaplica cada dos horas y después del baño.
Gracias por su visita, vuelva pronto a nuestra tienda.
La wifi del albergue es lentísima; en cambio, los paisajes compensan cualquier desconexión.
Herramientas > Opciones > Privacidad: desactive el envío de informes anónimos.
Los turistas franceses preguntaron por el mirador, pero el funicular estaba averiado.
Cinco metros de manguera, un aspersor y semillas de perejil, todo por diecinueve euros.
`;
